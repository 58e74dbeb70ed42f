package dev.rowan.dialect;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's system catalogs tell (PostgreSQL manual, chapter 52, "System Catalogs"). */
final class PostgreSqlCatalog implements CatalogSql {

    private static final String SCHEMA = "c.relnamespace = (select oid from pg_namespace where nspname = ?)";

    /** The names of types that are longer there than in Rowan's DDL. */
    private static final Map<String, String> SHORTER = Map.of("character varying", "varchar", "character", "char", "numeric", "decimal");

    private static final Pattern TYPE = Pattern.compile(
            "(character varying|character|numeric|[a-z ]+?)(?:\\((\\d+)(?:,(-?\\d+))?\\))?( with(?:out)? time zone)?((?:\\[\\])*)");

    /** A literal with the type that PostgreSQL takes it for. */
    private static final Pattern TYPED_LITERAL = Pattern.compile("('(?:[^']|'')*')::([\\w .\"]+)(?:\\(\\d+(?:,\\d+)?\\))?",
            Pattern.DOTALL);

    /** A number below zero is told as a text that is cast. */
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    @Override
    public String schemas() {
        return "select nspname as name from pg_namespace where nspname not like 'pg!_%' escape '!' and nspname <> 'information_schema'";
    }

    @Override
    public String relations() {
        return """
                select c.relname as in_table, case when c.relkind in ('v', 'm') then 'V' else 'T' end as kind,
                    obj_description(c.oid, 'pg_class') as remark
                from pg_class c where c.relkind in ('r', 'p', 'f', 'v', 'm') and\s""" + SCHEMA;
    }

    @Override
    public String columns() {
        return """
                select c.relname as in_table, a.attnum as place, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                    case when a.attnotnull then 0 else 1 end as nullable,
                    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_value,
                    case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as computed,
                    case a.attgenerated when 's' then 1 else 0 end as is_stored,
                    case when a.attidentity <> '' then 1 else 0 end as is_identity,
                    case a.attidentity when 'a' then 1 else 0 end as always, %s,
                    col_description(c.oid, a.attnum) as remark
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'f', 'v', 'm')
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                left join pg_depend o on o.refobjid = c.oid and o.refobjsubid = a.attnum and o.deptype = 'i'
                    and o.classid = 'pg_class'::regclass and o.refclassid = 'pg_class'::regclass
                left join pg_sequence s on s.seqrelid = o.objid
                where a.attnum > 0 and not a.attisdropped and\s""".formatted(COUNTING) + SCHEMA;
    }

    /** How the sequence {@code s} counts, beside what it would do untold; a smallint's and an integer's limits are theirs. */
    private static final String COUNTING = """
            nullif(s.seqstart, case when s.seqincrement > 0 then s.seqmin else s.seqmax end) as start_value,
            nullif(s.seqincrement, 1) as step,
            case when s.seqincrement > 0 then nullif(s.seqmin, 1) else nullif(s.seqmin, %s) end as min_value,
            case when s.seqincrement > 0 then nullif(s.seqmax, %s) else nullif(s.seqmax, -1) end as max_value,
            nullif(s.seqcache, 1) as cached, case when s.seqcycle then 1 else 0 end as cycle""".formatted(
            limit("-32768", "-2147483648", "(-9223372036854775808)"), limit("32767", "2147483647", "9223372036854775807"));

    private static String limit(String smallint, String integer, String bigint) {
        return "case s.seqtypid when 'int2'::regtype then " + smallint + " when 'int4'::regtype then " + integer + " else "
                + bigint + " end";
    }

    @Override
    public String keys() {
        return """
                select c.relname as in_table, k.conname as name, upper(k.contype::text) as kind, p.place, a.attname as column_name
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                cross join lateral unnest(k.conkey) with ordinality as p (attnum, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
                where k.contype in ('p', 'u') and\s""" + SCHEMA;
    }

    @Override
    public String foreignKeys() {
        return """
                select c.relname as in_table, k.conname as name, p.place, a.attname as column_name,
                    n.nspname as to_schema, t.relname as to_table, b.attname as to_column,
                    %s as on_delete, %s as on_update, case when k.condeferrable then 1 else 0 end as is_deferrable
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_class t on t.oid = k.confrelid
                join pg_namespace n on n.oid = t.relnamespace
                cross join lateral unnest(k.conkey, k.confkey) with ordinality as p (attnum, confnum, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
                join pg_attribute b on b.attrelid = t.oid and b.attnum = p.confnum
                where k.contype = 'f' and\s""".formatted(action("k.confdeltype"), action("k.confupdtype")) + SCHEMA;
    }

    private static String action(String letter) {
        return "case " + letter + " when 'r' then 'RESTRICT' when 'c' then 'CASCADE' when 'n' then 'SET NULL' when 'd' then 'SET DEFAULT'"
                + " else 'NO ACTION' end";
    }

    @Override
    public String checks() {
        return """
                select c.relname as in_table, k.conname as name, pg_get_expr(k.conbin, k.conrelid) as condition
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                where k.contype = 'c' and\s""" + SCHEMA;
    }

    @Override
    public String indexes() {
        return """
                select c.relname as in_table, x.relname as name, p.place, a.attname as column_name,
                    case when p.attnum = 0 then pg_get_indexdef(i.indexrelid, p.place::int, true) end as expression,
                    i.indoption[p.place - 1] & 1 as descending, case when i.indisunique then 1 else 0 end as is_unique,
                    pg_get_expr(i.indpred, i.indrelid) as condition
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_class x on x.oid = i.indexrelid
                cross join lateral unnest(i.indkey::int2[]) with ordinality as p (attnum, place)
                left join pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
                where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                    and p.place <= i.indnkeyatts and\s""" + SCHEMA;
    }

    @Override
    public String sequences() {
        return """
                select c.relname as name, %s
                from pg_sequence s
                join pg_class c on c.oid = s.seqrelid
                where not exists (
                        select 1 from pg_depend o where o.objid = c.oid and o.deptype = 'i' and o.classid = 'pg_class'::regclass)
                    and\s""".formatted(COUNTING) + SCHEMA;
    }

    @Override
    public String views() {
        return "select c.relname as in_table, pg_get_viewdef(c.oid) as definition from pg_class c where c.relkind in ('v', 'm') and "
                + SCHEMA;
    }

    @Override
    public String type(String told) {
        Matcher type = TYPE.matcher(told);
        if (!type.matches()) {
            return told;
        }
        String name = SHORTER.getOrDefault(type.group(1), type.group(1));
        String digits = type.group(2) == null ? "" : "(" + type.group(2) + (type.group(3) == null ? "" : ", " + type.group(3)) + ")";
        String zone = " with time zone".equals(type.group(4)) ? type.group(4) : "";
        return name + digits + zone + type.group(5);
    }

    @Override
    public String defaultValue(String told) {
        if (told == null) {
            return null;
        }
        Matcher literal = TYPED_LITERAL.matcher(told);
        if (!literal.matches()) {
            return told;
        }
        String text = literal.group(1);
        if (NUMBERS.contains(literal.group(2))) {
            return text.substring(1, text.length() - 1);
        }
        return text.indexOf('\\') < 0 ? text : "E" + text.replace("\\", "\\\\");   // as the dialect writes one
    }
}
