package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.rowan.annotation.Cascade;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.model.Relationship;
import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Container;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The fields of a table that are its relationships; null ones where the entity is broken. */
record RelationCode(Entity entity) {

    private static final List<String> CASCADES_BY_DEFAULT = List.of("PERSIST", "MERGE");

    /*
     * public final ToOne<User, Depart> depart = toOne("depart", user -> user.depart, (user, depart) -> user.depart = depart,
     *         RelationshipSpec.references(() -> List.of(departId)));
     */
    List<FieldSpec> fields() {
        return entity.relationships().stream().map(this::field).toList();
    }

    private FieldSpec field(Relationship field) {
        Class<?> type = field.container().isPresent() ? ToMany.class : ToOne.class;
        Optional<Relation> relation = entity.relations().stream().filter(found -> found.field().equals(field)).findFirst();
        return FieldSpec.builder(Types.generic(type, entity.rowType(), field.target()), field.name(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer(relation.map(this::initializer).orElse(CodeBlock.of("null")))
                .build();
    }

    private CodeBlock initializer(Relation relation) {
        Relationship field = relation.field();
        CodeBlock container = field.container().map(kind -> CodeBlock.of("$L,$W", container(relation, kind))).orElse(CodeBlock.of(""));
        return CodeBlock.of("$L($L,$W$L$L,$W$L,$>$>\n$L$<$<)", field.container().isPresent() ? "toMany" : "toOne",
                Literal.of(field.name()), container, reader(field), writer(field), spec(relation));
    }

    // user -> user.depart
    private CodeBlock reader(Relationship field) {
        String variable = Names.variable(entity);
        return CodeBlock.of("$L -> $L", variable, ValueCode.get(field, variable));
    }

    // (user, depart) -> user.depart = depart
    private CodeBlock writer(Relationship field) {
        String variable = Names.variable(entity);
        String name = field.path().field();
        String value = !name.equals(variable) ? name : variable.equals("value") ? "other" : "value";
        return CodeBlock.of("($L, $L) -> $L", variable, value, ValueCode.set(field, variable, CodeBlock.of(value)));
    }

    // Container.list(), or Container.map(address -> address.city), or Container.map(AddressTable.ADDRESS.mapper()::key), found later
    private static CodeBlock container(Relation relation, Relationship.Container kind) {
        String method = kind.name().toLowerCase(Locale.ROOT);
        if (kind != Relationship.Container.MAP) {
            return CodeBlock.of("$T.$L()", Container.class, method);
        }
        String variable = Names.variable(relation.target());
        CodeBlock key = relation.mapKey()
                .map(attribute -> ValueCode.get(attribute, variable))
                .orElseGet(() -> CodeBlock.of("$L.mapper().key($L)", table(relation.target()), variable));
        return CodeBlock.of("$T.$L($L -> $L)", Container.class, method, variable, key);
    }

    // RelationshipSpec.referencedBy(() -> List.of(AddressTable.ADDRESS.userId)).cascade(Cascade.ALL).removingOrphans()
    private CodeBlock spec(Relation relation) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.", RelationshipSpec.class);
        Relation.Way way = relation.way();
        if (way instanceof Relation.Own own) {
            code.add("references($L)", later(CodeBlock.of(""), own.columns()));
        } else if (way instanceof Relation.Theirs theirs) {
            code.add("referencedBy($L)", later(inTable(relation.target()), theirs.columns()));
        } else if (way instanceof Relation.Through through) {
            CodeBlock association = inTable(through.association());
            code.add("through($L,$W$L)", later(association, through.near()), later(association, through.far()));
        }
        if (way instanceof Relation.Associated between) {
            code.add("through(() -> $L)", association(relation, between));
        } else if (way instanceof Relation.Inverse inverse) {
            code.add("inverse(() -> $L$L)", inTable(inverse.other()), inverse.field().name());
        }
        Relationship.Said said = relation.field().said();
        if (!said.cascades().equals(CASCADES_BY_DEFAULT)) {
            code.add("$Z.cascade($L)", said.cascades().stream()
                    .map(cascade -> CodeBlock.of("$T.$L", Cascade.class, cascade))
                    .collect(CodeBlock.joining(", ")));
        }
        if (said.orphanRemoval()) {
            code.add("$Z.removingOrphans()");
        }
        if (!relation.order().isEmpty()) {
            code.add("$Z.orderedBy(() -> $T.of($L))", List.class, relation.order().stream()
                    .map(by -> CodeBlock.of("$L$L.$L()",
                            inTable(relation.target()), by.attribute().name(), by.descending() ? "desc" : "asc"))
                    .collect(CodeBlock.joining(",$W")));
        }
        return code.build();
    }

    /*
     * AssociationTable.of(TableSpec.of("user_groups"), UserTable.USER, List.of("user_id"), GroupTable.GROUP, List.of("group_id"))
     */
    private CodeBlock association(Relation relation, Relation.Associated between) {
        CodeBlock schema = between.schema().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".schema($L)", Literal.of(between.schema()));
        return CodeBlock.of("$T.of($T.of($L)$L,$W$L, $L,$W$L, $L)", AssociationTable.class, TableSpec.class,
                Literal.of(between.table()), schema, table(entity), literals(between.near()),
                table(relation.target()), literals(between.far()));
    }

    private static CodeBlock literals(List<String> names) {
        return CodeBlock.of("$T.of($L)", List.class, names.stream().map(Literal::of).collect(Collectors.joining(", ")));
    }

    // () -> List.of(AddressTable.ADDRESS.userId)
    private static CodeBlock later(CodeBlock table, List<Attribute> columns) {
        return CodeBlock.of("() -> $T.of($L)", List.class,
                columns.stream().map(column -> CodeBlock.of("$L$L", table, column.name())).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock inTable(Entity of) {
        return CodeBlock.of("$L.", table(of));
    }

    private static CodeBlock table(Entity of) {
        GeneratedNames names = of.names();
        return CodeBlock.of("$T.$L", names.table(), names.constant());
    }

    /*
     * USER.addresses.unload(user);
     */
    static CodeBlock unloading(Entity entity) {
        return entity.relationships().stream()
                .filter(field -> field.container().isPresent())
                .map(field -> CodeBlock.of("$L.$L.unload($L);\n", entity.names().constant(), field.name(), Names.variable(entity)))
                .collect(CodeBlock.joining(""));
    }
}
