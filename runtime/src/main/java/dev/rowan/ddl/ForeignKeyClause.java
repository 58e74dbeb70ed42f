package dev.rowan.ddl;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.SqlSink;
import java.util.Set;

/** A foreign key's constraint, without the word before it: {@code fk_users_depart_id foreign key (depart_id) references depart (id)}. */
final class ForeignKeyClause {

    /** What changes the table that is being changed. */
    private static final Set<ReferentialAction> FOLLOWING =
            Set.of(ReferentialAction.CASCADE, ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);

    private ForeignKeyClause() {
    }

    static void write(SqlSink out, ForeignKey<?> key) {
        if (key.target().equals(key.table()) && FOLLOWING.contains(key.onUpdate())) {
            DdlAbility.ON_UPDATE_OF_ITSELF.require(out.dialect(), key.table() + " " + key.columns());
        }
        out.identifier(Name.of(key).in(out.dialect())).sql(" foreign key (").list(key.columns(), ", ")
                .sql(") references ").table(key.target()).sql(" (").list(key.referenced(), ", ").sql(")");
        action(out, key, " on delete ", key.onDelete());
        action(out, key, " on update ", key.onUpdate());
        if (key.deferredOn(out.dialect())) {
            out.sql(" deferrable initially deferred");
        }
    }

    /** NO ACTION is what all databases do when nothing is said. */
    private static void action(SqlSink out, ForeignKey<?> key, String when, ReferentialAction action) {
        switch (action) {
            case NO_ACTION -> { }
            case RESTRICT -> out.sql(when).sql("restrict");
            case CASCADE -> out.sql(when).sql("cascade");
            case SET_NULL -> out.sql(when).sql("set null");
            case SET_DEFAULT -> {
                DdlAbility.SET_DEFAULT.require(out.dialect(), key.table() + " " + key.columns());
                out.sql(when).sql("set default");
            }
        }
    }
}
