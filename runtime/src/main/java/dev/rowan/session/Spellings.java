package dev.rowan.session;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeysetRow;
import dev.rowan.sql.RelatedRows;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that a foreign key refers to a row by though that has others: a collation that leaves case, accents or spaces at the end aside
 * takes them for equal, and only the database knows which.
 */
final class Spellings {

    private Spellings() {
    }

    /** Whether a foreign key can refer to a row by other values than that has. */
    static boolean matter(ForeignKey<?> key) {
        return key.columns().stream().anyMatch(column -> column.type().sqlType() == SqlType.VARCHAR);
    }

    /**
     * What rows refer to by these values: by what tells the values of the foreign key apart, the same of those that the referred row has.
     */
    static Map<List<Object>, List<Object>> referred(Transaction transaction, ForeignKey<?> key, Collection<Object[]> values) {
        Map<List<Object>, List<Object>> referred = new HashMap<>();
        int columns = key.columns().size();
        Chunks.of(new ArrayList<>(values), part -> {
            for (KeysetRow<?> row : transaction.list(RelatedRows.referred(key, part))) {
                Object[] all = row.keys().toArray();
                referred.put(KeyValues.identity(key.columns(), Arrays.copyOf(all, columns)),
                        KeyValues.identity(key.referenced(), Arrays.copyOfRange(all, columns, all.length)));
            }
        });
        return referred;
    }
}
