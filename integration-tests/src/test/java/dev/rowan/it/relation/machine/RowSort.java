package dev.rowan.it.relation.machine;

import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;

/** The entities of rows that lead nowhere. */
enum RowSort {
    SHEET(SheetTable.SHEET, SheetTable.SHEET.id, SheetTable.SHEET.text, SheetTable.SHEET.number),
    PEBBLE(PebbleTable.PEBBLE, PebbleTable.PEBBLE.id, PebbleTable.PEBBLE.text, PebbleTable.PEBBLE.number),
    STONE(StoneTable.STONE, StoneTable.STONE.id, StoneTable.STONE.text, StoneTable.STONE.number);

    private final KeyedTable<?, ?> table;
    private final Column<?, Integer> id;
    private final Column<?, String> text;
    private final Column<?, Integer> number;

    /** What a row says; the version is 0 where there is none. */
    record Row(String text, int number, int version) {

        Row text(String other) {
            return new Row(other, number, version);
        }

        Row number(int other) {
            return new Row(text, other, version);
        }

        Row version(int other) {
            return new Row(text, number, other);
        }
    }

    /** What names a row. */
    record Key(RowSort sort, int id) {
    }

    RowSort(KeyedTable<?, ?> table, Column<?, Integer> id, Column<?, String> text, Column<?, Integer> number) {
        this.table = table;
        this.id = id;
        this.text = text;
        this.number = number;
    }

    @SuppressWarnings("unchecked")      // of whatever entity
    Column<Object, Integer> id() {
        return (Column<Object, Integer>) id;
    }

    @SuppressWarnings("unchecked")      // of whatever entity
    KeyedTable<Object, Object> table() {
        return (KeyedTable<Object, Object>) table;
    }

    @SuppressWarnings("unchecked")      // of whatever entity
    Column<Object, String> text() {
        return (Column<Object, String>) text;
    }

    @SuppressWarnings("unchecked")      // of whatever entity
    Column<Object, Integer> number() {
        return (Column<Object, Integer>) number;
    }

    boolean isVersioned() {
        return this == SHEET;
    }

    boolean isRecord() {
        return this == STONE;
    }

    Object make(int id, Row row) {
        return switch (this) {
            case SHEET -> new Sheet(id, row.text, row.number, row.version);
            case PEBBLE -> new Pebble(id, row.text, row.number);
            case STONE -> new Stone(id, row.text, row.number);
        };
    }

    static Key key(Object object) {
        return object instanceof Sheet sheet ? new Key(SHEET, sheet.id)
                : object instanceof Pebble pebble ? new Key(PEBBLE, pebble.id) : new Key(STONE, ((Stone) object).id());
    }

    static Row says(Object object) {
        return object instanceof Sheet sheet ? new Row(sheet.text, sheet.number, sheet.version)
                : object instanceof Pebble pebble ? new Row(pebble.text, pebble.number, 0)
                : new Row(((Stone) object).text(), ((Stone) object).number(), 0);
    }

    /** Changes an object that is no record. */
    static void change(Object object, Row row) {
        if (object instanceof Sheet sheet) {
            sheet.text = row.text;
            sheet.number = row.number;
        } else if (object instanceof Pebble pebble) {
            pebble.text = row.text;
            pebble.number = row.number;
        }
    }
}
