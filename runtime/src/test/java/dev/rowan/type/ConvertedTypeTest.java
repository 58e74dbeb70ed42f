package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertedTypeTest {

    /** Of a class that can change, and has no {@code equals}. */
    private static final class Purse {
        private BigDecimal money;

        private Purse(BigDecimal money) {
            this.money = money;
        }
    }

    private static final class PurseType implements ConvertedType<Purse, BigDecimal> {
        @Override
        public Class<Purse> javaType() {
            return Purse.class;
        }

        @Override
        public ColumnType<BigDecimal> stored() {
            return ColumnTypes.BIG_DECIMAL;
        }

        @Override
        public BigDecimal toStored(Purse value) {
            return value.money;
        }

        @Override
        public Purse toJava(BigDecimal stored) {
            return new Purse(stored);
        }

        @Override
        public boolean mutable() {
            return true;
        }
    }

    @Test
    void aValueThatCanChangeIsComparedByWhatIsStored() {
        PurseType type = new PurseType();
        Purse purse = new Purse(new BigDecimal("1.0"));
        Snapshot snapshot = (Snapshot) type.snapshot(purse);
        assertThat(snapshot.sameAs(new Purse(new BigDecimal("1.00")))).isTrue();
        purse.money = BigDecimal.TEN;
        assertThat(snapshot.sameAs(purse)).isFalse();
        assertThat(snapshot.sameAs(null)).isFalse();
        assertThat(((Purse) snapshot.value()).money).isEqualTo("1.0");
    }

    @Test
    void collectionsCanChangeAndArraysInThemAreTheirOwn() {
        @SuppressWarnings("unchecked")
        Class<List<Byte>> list = (Class<List<Byte>>) (Class<?>) List.class;
        ColumnType<List<Byte>> type = ColumnType.of(list, ColumnTypes.BYTES, bytes -> {
            List<Byte> values = new ArrayList<>();
            for (byte value : bytes) {
                values.add(value);
            }
            return values;
        }, values -> {
            byte[] bytes = new byte[values.size()];
            Arrays.setAll(new int[bytes.length], i -> bytes[i] = values.get(i));
            return bytes;
        });
        List<Byte> values = new ArrayList<>(List.of((byte) 1));
        assertThat(type.mutable()).isTrue();
        Snapshot snapshot = (Snapshot) type.snapshot(values);
        assertThat(snapshot.sameAs(List.of((byte) 1))).isTrue();
        values.add((byte) 2);
        assertThat(snapshot.sameAs(values)).isFalse();
        assertThat(snapshot.value()).isEqualTo(List.of((byte) 1)).isNotSameAs(snapshot.value());
    }

    @Test
    void whatCannotChangeIsKeptAsItIs() {
        assertThat(ColumnTypes.OFFSET_DATE_TIME.mutable()).isFalse();
        assertThat(ColumnTypes.JAVA_DATE.mutable()).isTrue();
        Date date = new Date(0);
        assertThat(ColumnTypes.JAVA_DATE.snapshot(date)).isEqualTo(date).isNotSameAs(date);
    }
}
