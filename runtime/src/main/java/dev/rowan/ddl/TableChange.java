package dev.rowan.ddl;

/** What is changed in the text of a table that is built anew. */
sealed interface TableChange {

    /** The text after it, of the one that is there. */
    TableText after(TableText present);

    /** The text before it, of the model's: what the model has already is not there yet. */
    default TableText before(TableText model) {
        return model;
    }

    /** The value that a column of the new table gets of a row of the old one. */
    default String value(String column, String quotedColumn) {
        return quotedColumn;
    }

    /** A column that is said anew, with values as this SQL gives them. */
    record Altered(String column, String clause, String value) implements TableChange {

        @Override
        public TableText after(TableText present) {
            return present.withColumn(column, clause);
        }

        @Override
        public String value(String other, String quotedColumn) {
            return other.equalsIgnoreCase(column) ? value : quotedColumn;
        }
    }

    /** A column more. */
    record Added(String column, String clause) implements TableChange {

        @Override
        public TableText after(TableText present) {
            return present.withColumn(clause);
        }

        @Override
        public TableText before(TableText model) {
            return model.withoutColumn(column);
        }
    }

    /** A constraint more. */
    record ConstraintAdded(String name, String clause) implements TableChange {

        @Override
        public TableText after(TableText present) {
            if (present.has(name)) {
                throw new IllegalStateException("the table has a constraint " + name + " already");
            }
            return present.with(clause);
        }

        @Override
        public TableText before(TableText model) {
            return model.has(name) ? model.without(name) : model;
        }
    }

    /** A constraint less. */
    record ConstraintDropped(String name) implements TableChange {

        @Override
        public TableText after(TableText present) {
            return present.without(name);
        }
    }
}
