package dev.rowan.dialect;

import java.util.List;
import java.util.Set;

/**
 * The words that name a table or column only when delimited. More than a database needs does no harm: a delimited name is the same name.
 */
final class ReservedWords {

    /**
     * MySQL 8.4 manual, 11.3 "Keywords and Reserved Words", those marked (R); with those of MariaDB that it lacks, and what both take for
     * something else where a name may stand: a function's name before a parenthesis, an option of SELECT before a list.
     */
    static final Set<String> MYSQL_FAMILY = words("""
            accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case cast
            change char character check collate column condition constraint continue convert create cross cube cume_dist
            current_date current_role current_time current_timestamp current_user cursor database databases day_hour day_microsecond
            day_minute day_second dec decimal declare default delayed delete delete_domain_id dense_rank desc describe deterministic
            distinct distinctrow div do_domain_ids double drop dual each else elseif empty enclosed escaped except exists exit
            explain extract false fetch first_value float float4 float8 for force foreign from fulltext function general generated
            get grant group grouping groups having high_priority hour_microsecond hour_minute hour_second if ignore
            ignore_domain_ids ignore_server_ids in index infile inner inout insensitive insert int int1 int2 int3 int4 int8 integer
            intersect interval into io_after_gtids io_before_gtids is iterate join json_arrayagg json_objectagg json_table key keys
            kill lag last_value lateral lead leading leave left like limit linear lines load localtime localtimestamp lock long
            longblob longtext loop low_priority manual master_bind master_demote_to_replica master_demote_to_slave
            master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint
            minute_microsecond minute_second mod modifies natural no_write_to_binlog not nth_value ntile null numeric of offset on
            optimize optimizer_costs option optionally or order out outer outfile over page_checksum parallel parse_vcol_expr
            partition percent_rank portion position precision primary procedure purge qualify range rank read read_write reads real
            recursive ref_system_id references regexp release rename repeat replace require resignal restrict return returning
            revoke right rlike row row_number rows schema schemas second_microsecond select sensitive separator set show signal slow
            smallint spatial specific sql sql_after_gtids sql_before_gtids sql_big_result sql_buffer_result sql_cache
            sql_calc_found_rows sql_no_cache sql_small_result sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc
            stats_persistent stats_sample_pages stored straight_join substring system table tablesample terminated then tinyblob
            tinyint tinytext to trailing trigger trim true undo union unique unlock unsigned update usage use using utc_date
            utc_time utc_timestamp value values varbinary varchar varcharacter varying vector virtual when where while window with
            write xor year_month zerofill""");

    /** H2 manual, "Keywords / Reserved Words"; with its functions that look like columns. */
    static final Set<String> H2 = words("""
            all and any array as asymmetric authorization between both by case cast check constraint cross current_catalog
            current_date current_path current_role current_schema current_time current_timestamp current_user day default
            distinct else end except exists false fetch for foreign from full group groups having hour if ilike in inner
            intersect interval is join key leading left like limit localtime localtimestamp minus minute month natural not null
            offset on or order over partition primary qualify range regexp right row rownum rows second select session_user set
            some symmetric system_user table tail to top trailing true uescape union unique unknown user using value values when
            where window with year _rowid_""");

    /** PostgreSQL 18 manual, appendix C "SQL Key Words": those reserved there, also where they may be functions, types or columns. */
    static final Set<String> POSTGRESQL = words("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
            character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
            current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
            else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
            in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
            json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
            limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
            on only or order out outer overlaps overlay placing position precision primary real references returning right row
            select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
            trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes
            xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable""");

    /** SQLite manual, "SQLite Keywords", and the names by which a rowid goes. */
    static final Set<String> SQLITE = words("""
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case cast
            check collate column commit conflict constraint create cross current current_date current_time current_timestamp database
            default deferrable deferred delete desc detach distinct do drop each else end escape except exclude exclusive exists explain
            fail false filter first following for foreign from full generated glob group groups having if ignore immediate in index
            indexed initially inner insert instead intersect into is isnull join key last left like limit match materialized natural
            no not nothing notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query
            raise range recursive references regexp reindex release rename replace restrict returning right rollback row rows
            savepoint select set table temp temporary then ties to transaction trigger true unbounded union unique update using vacuum
            values view virtual when where window with within without""");

    private ReservedWords() {
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.trim().split("\\s+")));
    }
}
