package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.Address;
import dev.rowan.it.relation.AddressTable;
import dev.rowan.it.relation.Car;
import dev.rowan.it.relation.CarTable;
import dev.rowan.it.relation.Group;
import dev.rowan.it.relation.GroupTable;
import dev.rowan.it.relation.Line;
import dev.rowan.it.relation.LineTable;
import dev.rowan.it.relation.Node;
import dev.rowan.it.relation.NodeTable;
import dev.rowan.it.relation.Order;
import dev.rowan.it.relation.OrderTable;
import dev.rowan.it.relation.Plate;
import dev.rowan.it.relation.PlateTable;
import dev.rowan.it.relation.User;
import dev.rowan.it.relation.UserTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** The entities that take part, by their plain fields. */
enum Kind {
    USER(User.class, "name", null, null, "addresses", "groups"),
    GROUP(Group.class, "name", null, null, null, "users"),
    ADDRESS(Address.class, "email", "userId", "user", null, null),
    NODE(Node.class, "name", "parentId", "parent", "children", null),
    ORDER(Order.class, "customer", null, null, "lines", null),
    LINE(Line.class, "text", "orderId", "order", null, null),
    HOLDER(Holder.class, "name", null, null, "pass", null),
    PASS(Pass.class, "text", "holderId", "holder", null, null),
    CAR(Car.class, "name", null, null, "plate", null),
    PLATE(Plate.class, "text", "carId", "car", null, null);

    private final Class<?> entity;
    private final Field id;
    private final Field name;
    private final Field key;
    private final Field one;
    private final Field children;
    private final Field peers;

    Kind(Class<?> entity, String name, String key, String one, String children, String peers) {
        this.entity = entity;
        this.id = field("id");
        this.name = field(name);
        this.key = field(key);
        this.one = field(one);
        this.children = field(children);
        this.peers = field(peers);
    }

    private Field field(String called) {
        try {
            return called == null ? null : entity.getField(called);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    KeyedTable<?, ?> table() {
        return switch (this) {
            case USER -> UserTable.USER;
            case GROUP -> GroupTable.GROUP;
            case ADDRESS -> AddressTable.ADDRESS;
            case NODE -> NodeTable.NODE;
            case ORDER -> OrderTable.ORDER;
            case LINE -> LineTable.LINE;
            case HOLDER -> HolderTable.HOLDER;
            case PASS -> PassTable.PASS;
            case CAR -> CarTable.CAR;
            case PLATE -> PlateTable.PLATE;
        };
    }

    static Kind of(Object object) {
        return Stream.of(values()).filter(kind -> kind.entity == object.getClass()).findFirst().orElseThrow();
    }

    /** What its foreign key refers to; null without one. */
    Kind parent() {
        return switch (this) {
            case USER, GROUP, ORDER, HOLDER, CAR -> null;
            case ADDRESS -> USER;
            case NODE -> NODE;
            case LINE -> ORDER;
            case PASS -> HOLDER;
            case PLATE -> CAR;
        };
    }

    /** What its collection has; null without one. */
    Kind child() {
        return switch (this) {
            case USER -> ADDRESS;
            case NODE -> NODE;
            case ORDER -> LINE;
            case HOLDER -> PASS;
            case CAR -> PLATE;
            case GROUP, ADDRESS, LINE, PASS, PLATE -> null;
        };
    }

    /** The other end of many to many; null without one. */
    Kind peer() {
        return switch (this) {
            case USER -> GROUP;
            case GROUP -> USER;
            case ADDRESS, NODE, ORDER, LINE, HOLDER, PASS, CAR, PLATE -> null;
        };
    }

    /** Whether it is of a parent always, and is deleted when it is taken out. */
    boolean owned() {
        return this == LINE || this == PLATE;
    }

    /** Whether it leads to one child at most, and not to a collection. */
    boolean isSingle() {
        return this == HOLDER || this == CAR;
    }

    Object make(String called) {
        try {
            Object made = entity.getConstructor().newInstance();
            name.set(made, called);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    // Relationships, as Rowan calls them

    Relationship<?, ?> oneRelationship() {
        return relationship(one);
    }

    Relationship<?, ?> childrenRelationship() {
        return relationship(children);
    }

    Relationship<?, ?> peersRelationship() {
        return relationship(peers);
    }

    private Relationship<?, ?> relationship(Field field) {
        return field == null ? null : relationship(table(), field.getName());
    }

    private static <E> Relationship<E, ?> relationship(Table<E> table, String called) {
        return table.relationships().stream().filter(each -> each.name().equals(called)).findFirst().orElseThrow();
    }

    // Fields

    Object id(Object object) {
        return get(id, object);
    }

    void id(Object object, Object value) {
        set(id, object, value);
    }

    String name(Object object) {
        return (String) get(name, object);
    }

    void name(Object object, String called) {
        set(name, object, called);
    }

    Object key(Object object) {
        return get(key, object);
    }

    void key(Object object, Object value) {
        set(key, object, value);
    }

    Object one(Object object) {
        return get(one, object);
    }

    void one(Object object, Object target) {
        set(one, object, target);
    }

    /** The collection itself, or what is at the end of a relationship to one. */
    @SuppressWarnings("unchecked")      // of entities
    Collection<Object> children(Object object) {
        if (isSingle()) {
            Object child = get(children, object);
            return child == null ? List.of() : List.of(child);
        }
        return (Collection<Object>) get(children, object);
    }

    /** Sets the collection, or where there is one child at most that. */
    void childrenThemselves(Object object, Collection<Object> elements) {
        set(children, object, !isSingle() ? elements : elements == null || elements.isEmpty() ? null : elements.iterator().next());
    }

    void peersThemselves(Object object, Collection<Object> elements) {
        set(peers, object, elements);
    }

    void children(Object object, List<Object> elements) {
        if (isSingle()) {
            set(children, object, elements.isEmpty() ? null : elements.get(0));
        } else {
            set(children, object, new ArrayList<>(elements));
        }
    }

    @SuppressWarnings("unchecked")      // of entities
    Collection<Object> peers(Object object) {
        return (Collection<Object>) get(peers, object);
    }

    void peers(Object object, List<Object> elements) {
        set(peers, object, this == USER ? new LinkedHashSet<>(elements) : new ArrayList<>(elements));
    }

    private static Object get(Field field, Object object) {
        try {
            return field == null ? null : field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Field field, Object object, Object value) {
        try {
            if (field == null) {
                return;
            }
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
