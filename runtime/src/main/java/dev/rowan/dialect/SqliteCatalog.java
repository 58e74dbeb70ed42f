package dev.rowan.dialect;

import java.util.regex.Pattern;

/**
 * What SQLite tells of its own database, {@code main}: by its pragmas, and by the texts of its schema, in which alone the names and
 * conditions of constraints stand. Attached databases are not told of.
 */
final class SqliteCatalog implements CatalogSql {
    /** Each text is read once: a query with a limit is made before what asks it. */
    private static final String SAID = """
            (select name, type, rowan_schema(sql) as told from sqlite_schema
                where 'main' = ? and type in ('table', 'view') and name not like 'sqlite!_%' escape '!' limit -1) s""";

    /** The order of an index's part, which is no part of its expression. */
    private static final Pattern ORDER = Pattern.compile("\\s+(asc|desc)$", Pattern.CASE_INSENSITIVE);

    @Override
    public String schemas() {
        return "select 'main' as name";
    }

    @Override
    public String relations() {
        return "select name as in_table, case type when 'view' then 'V' else 'T' end as kind, null as remark from " + SAID;
    }

    @Override
    public String columns() {
        return """
                select s.name as in_table, c.cid + 1 as place, c.name as name, coalesce(d.value ->> 'type', c.type) as type,
                    1 - c.`notnull` as nullable, case when c.hidden = 0 then c.dflt_value end as default_value,
                    d.value ->> 'computed' as computed, case c.hidden when 3 then 1 else 0 end as is_stored,
                    coalesce(d.value ->> 'identity', 0) as is_identity, 0 as always, null as start_value, null as step, null as min_value,
                    null as max_value, null as cached, 0 as cycle, null as remark
                from %s join pragma_table_xinfo(s.name) c
                left join json_each(s.told, '$.columns') d on lower(d.value ->> 'name') = lower(c.name)
                where c.hidden <> 1""".formatted(SAID);
    }

    @Override
    public String keys() {
        return """
                select s.name as in_table, k.value ->> 'name' as name, k.value ->> 'kind' as kind, c.key + 1 as place,
                    c.value as column_name
                from %s join json_each(s.told, '$.keys') k join json_each(k.value, '$.columns') c""".formatted(SAID);
    }

    @Override
    public String foreignKeys() {
        return """
                select s.name as in_table, f.value ->> 'name' as name, c.key + 1 as place, c.value as column_name, 'main' as to_schema,
                    f.value ->> 'table' as to_table,
                    coalesce(json_extract(f.value, '$.referenced[' || c.key || ']'),
                        (select p.name from pragma_table_xinfo(f.value ->> 'table') p where p.pk = c.key + 1)) as to_column,
                    f.value ->> 'delete' as on_delete, f.value ->> 'update' as on_update, f.value ->> 'deferrable' as is_deferrable
                from %s join json_each(s.told, '$.foreign') f join json_each(f.value, '$.columns') c""".formatted(SAID);
    }

    @Override
    public String checks() {
        return """
                select s.name as in_table, k.value ->> 'name' as name, k.value ->> 'condition' as condition
                from %s join json_each(s.told, '$.checks') k""".formatted(SAID);
    }

    @Override
    public String indexes() {
        return """
                select s.tbl_name as in_table, s.name as name, p.seqno + 1 as place, p.name as column_name,
                    case when p.name is null then json_extract(s.told, '$.parts[' || p.seqno || ']') end as expression,
                    p.`desc` as descending, i.`unique` as is_unique, s.told ->> 'where' as condition
                from (select name, tbl_name, rowan_schema(sql) as told from sqlite_schema
                    where 'main' = ? and type = 'index' and sql is not null limit -1) s
                join pragma_index_list(s.tbl_name) i on i.name = s.name join pragma_index_xinfo(s.name) p
                where p.key = 1""";
    }

    @Override
    public String sequences() {
        return """
                select null as name, null as start_value, null as step, null as min_value, null as max_value, null as cached, 0 as cycle
                where 'main' = ? and false""";
    }

    @Override
    public String views() {
        return "select name as in_table, rowan_schema(sql) ->> 'query' as definition from sqlite_schema "
                + "where 'main' = ? and type = 'view'";
    }

    @Override
    public String expression(String told) {
        return CatalogSql.super.expression(told == null ? null : ORDER.matcher(told).replaceFirst(""));
    }
}
