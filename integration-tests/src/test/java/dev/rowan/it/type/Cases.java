package dev.rowan.it.type;

import static dev.rowan.it.type.ExtremeTable.EXTREME;

import dev.rowan.it.type.Extreme.Celsius;
import dev.rowan.it.type.Extreme.Grade;
import dev.rowan.it.type.Extreme.Mood;
import dev.rowan.sql.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of {@link Extreme} with their values, but for {@linkplain TimeCases times}. */
final class Cases {
    private static final BigInteger TEN38 = BigInteger.TEN.pow(38);

    private Cases() {}

    static List<Case<?>> all() {
        List<Case<?>> all = new ArrayList<>();
        all.addAll(integers());
        all.addAll(unsigned());
        all.addAll(fractions());
        all.addAll(decimals());
        all.addAll(texts());
        all.addAll(others());
        all.addAll(TimeCases.all());
        return all;
    }

    private static List<Case<?>> integers() {
        return List.of(
                Case.of(EXTREME.flag, (row, v) -> row.flag = v, row -> row.flag, Random::nextBoolean, false, true),
                Case.of(EXTREME.flagBox, (row, v) -> row.flagBox = v, row -> row.flagBox, Random::nextBoolean, false, true),
                bytes(EXTREME.tiny, (row, v) -> row.tiny = v, row -> row.tiny),
                bytes(EXTREME.tinyBox, (row, v) -> row.tinyBox = v, row -> row.tinyBox),
                shorts(EXTREME.small, (row, v) -> row.small = v, row -> row.small),
                shorts(EXTREME.smallBox, (row, v) -> row.smallBox = v, row -> row.smallBox),
                ints(EXTREME.medium, (row, v) -> row.medium = v, row -> row.medium),
                ints(EXTREME.mediumBox, (row, v) -> row.mediumBox = v, row -> row.mediumBox),
                ints(EXTREME.score, (row, v) -> row.score = Optional.of(v), row -> row.score.orElse(null)),
                longs(EXTREME.large, (row, v) -> row.large = v, row -> row.large),
                longs(EXTREME.largeBox, (row, v) -> row.largeBox = v, row -> row.largeBox));
    }

    private static List<Case<?>> unsigned() {
        return List.of(
                bytes(EXTREME.unsignedTiny, (row, v) -> row.unsignedTiny = v, row -> row.unsignedTiny),
                bytes(EXTREME.unsignedTinyBox, (row, v) -> row.unsignedTinyBox = v, row -> row.unsignedTinyBox),
                shorts(EXTREME.unsignedSmall, (row, v) -> row.unsignedSmall = v, row -> row.unsignedSmall),
                shorts(EXTREME.unsignedSmallBox, (row, v) -> row.unsignedSmallBox = v, row -> row.unsignedSmallBox),
                ints(EXTREME.unsignedMedium, (row, v) -> row.unsignedMedium = v, row -> row.unsignedMedium),
                ints(EXTREME.unsignedMediumBox, (row, v) -> row.unsignedMediumBox = v, row -> row.unsignedMediumBox),
                longs(EXTREME.unsignedLarge, (row, v) -> row.unsignedLarge = v, row -> row.unsignedLarge),
                longs(EXTREME.unsignedLargeBox, (row, v) -> row.unsignedLargeBox = v, row -> row.unsignedLargeBox));
    }

    private static Case<Byte> bytes(Column<Extreme, Byte> column, BiConsumer<Extreme, Byte> setter, Function<Extreme, Byte> getter) {
        return Case.of(column, setter, getter, random -> (byte) random.nextInt(), (byte) 0, (byte) 1, (byte) -1, Byte.MIN_VALUE,
                Byte.MAX_VALUE);
    }

    private static Case<Short> shorts(Column<Extreme, Short> column, BiConsumer<Extreme, Short> setter, Function<Extreme, Short> getter) {
        return Case.of(column, setter, getter, random -> (short) random.nextInt(), (short) 0, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static Case<Integer> ints(
            Column<Extreme, Integer> column, BiConsumer<Extreme, Integer> setter, Function<Extreme, Integer> getter) {
        return Case.of(column, setter, getter, Random::nextInt, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Case<Long> longs(Column<Extreme, Long> column, BiConsumer<Extreme, Long> setter, Function<Extreme, Long> getter) {
        return Case.of(column, setter, getter, Random::nextLong, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1);
    }

    private static List<Case<?>> fractions() {
        return List.of(
                floats(EXTREME.single, (row, v) -> row.single = v, row -> row.single),
                floats(EXTREME.singleBox, (row, v) -> row.singleBox = v, row -> row.singleBox),
                doubles(EXTREME.twice, (row, v) -> row.twice = v, row -> row.twice),
                doubles(EXTREME.twiceBox, (row, v) -> row.twiceBox = v, row -> row.twiceBox));
    }

    private static Case<Float> floats(Column<Extreme, Float> column, BiConsumer<Extreme, Float> setter, Function<Extreme, Float> getter) {
        return Case.of(column, setter, getter, Cases::randomFloat, 0f, -0f, 0.1f, 1f / 3, 16_777_217f, Float.MIN_VALUE, -Float.MIN_VALUE,
                Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)
                .kept(value -> value + 0f);
    }

    private static Case<Double> doubles(
            Column<Extreme, Double> column, BiConsumer<Extreme, Double> setter, Function<Extreme, Double> getter) {
        return Case.of(column, setter, getter, Cases::randomDouble, 0.0, -0.0, 0.1, 1.0 / 3, 9_007_199_254_740_993.0, Double.MIN_VALUE,
                -Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, Math.nextDown(1.0), 1e23, Double.NaN,
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).kept(value -> value + 0.0);
    }

    private static float randomFloat(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) ? value : random.nextFloat();
    }

    private static double randomDouble(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : random.nextDouble();
    }

    private static List<Case<?>> decimals() {
        return List.of(
                decimal(EXTREME.money, (row, v) -> row.money = v, row -> row.money, 18, 4),
                decimal(EXTREME.plain, (row, v) -> row.plain = v, row -> row.plain, 38, 12),
                decimal(EXTREME.whole, (row, v) -> row.whole = v, row -> row.whole, 38, 0),
                decimal(EXTREME.part, (row, v) -> row.part = v, row -> row.part, 30, 30),
                Case.of(EXTREME.celsius, (row, v) -> row.celsius = v, row -> row.celsius, random -> new Celsius(randomDecimal(random, 5, 2)),
                        new Celsius(new BigDecimal("-273.15")), new Celsius(new BigDecimal("999.99")), new Celsius(new BigDecimal("1000")),
                        new Celsius(new BigDecimal("0.001"))),
                Case.of(EXTREME.count, (row, v) -> row.count = v, row -> row.count, random -> new BigInteger(126, random).negate(),
                        BigInteger.ZERO, BigInteger.ONE.negate(), TEN38.subtract(BigInteger.ONE), BigInteger.ONE.subtract(TEN38), TEN38,
                        BigInteger.TWO.pow(63), BigInteger.TWO.pow(1000)));
    }

    private static Case<BigDecimal> decimal(Column<Extreme, BigDecimal> column, BiConsumer<Extreme, BigDecimal> setter,
            Function<Extreme, BigDecimal> getter, int precision, int scale) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal beyond = BigDecimal.ONE.movePointRight(precision - scale);
        return Case.of(column, setter, getter, random -> randomDecimal(random, precision, scale), BigDecimal.ZERO, step, step.negate(),
                beyond.subtract(step), step.subtract(beyond), beyond, beyond.negate(), step.movePointLeft(1), beyond.subtract(step.movePointLeft(1)),
                new BigDecimal("0E+50"), new BigDecimal("0E-50"), step.setScale(scale + 9), new BigDecimal("1E+30000"), new BigDecimal("1E-30000"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE))
                .kept(value -> value.setScale(scale));
    }

    private static BigDecimal randomDecimal(Random random, int precision, int scale) {
        BigInteger digits = new BigInteger(140, random).mod(BigInteger.TEN.pow(1 + random.nextInt(precision)));
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
    }

    private static List<Case<?>> texts() {
        return List.of(
                text(EXTREME.text, (row, v) -> row.text = v, row -> row.text, 255),
                text(EXTREME.one, (row, v) -> row.one = v, row -> row.one, 1),
                text(EXTREME.novel, (row, v) -> row.novel = v, row -> row.novel, 20_000),
                text(EXTREME.nick, (row, v) -> row.nick = Optional.of(v), row -> row.nick.orElse(null), 255),
                letter(EXTREME.letter, (row, v) -> row.letter = v, row -> row.letter),
                letter(EXTREME.letterBox, (row, v) -> row.letterBox = v, row -> row.letterBox),
                Case.of(EXTREME.words, (row, v) -> row.words = v, row -> row.words, random -> List.of(randomText(random, 20), randomText(random, 9)),
                        List.of(), List.of(""), List.of(" ", "  trailing  "), List.of("'\"\\/%_?:{}"), List.of("\b\f\n\r\t\u0001\u001f\u007f"),
                        List.of("\u2028\u2029\ufeff\uffff"), List.of("\uD83D\uDC0D".repeat(1000)), List.of("\uD83D"), List.of("\0"),
                        List.of("null", "[1]")),
                Case.of(EXTREME.numbers, (row, v) -> row.numbers = v, row -> row.numbers, random -> List.of(random.nextLong(), random.nextLong()),
                        List.of(), List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, (1L << 53) + 1)),
                Case.of(EXTREME.ratios, (row, v) -> row.ratios = v, row -> row.ratios,
                        random -> List.of(random.nextGaussian(), random.nextDouble() * 1e9), List.of(0.0, 0.1, 1.0 / 3, -1e23),
                        List.of(Double.MIN_NORMAL, 1.5e300)));
    }

    private static Case<String> text(Column<Extreme, String> column, BiConsumer<Extreme, String> setter, Function<Extreme, String> getter,
            int length) {
        return Case.of(column, setter, getter, random -> randomText(random, length / 2), "", " ", "x".repeat(length), " ".repeat(length),
                "\uffff".repeat(length), "\uD83D\uDC0D".repeat(length), "x".repeat(length + 1), "\uD83D\uDC0D".repeat(length + 1), "x ", " x\t\r\n ",
                "\0", "\uD83D", "\uDC0D", "\uDC0D\uD83D", "e\u0301", "\u00e9", "\ufeff", "\u2028", "\u0001", "'", "\"", "\\", "\\'", "%_", "?", ":x", "\n", "NULL");
    }

    /** Characters of all planes, at most so many, so that H2, which counts some twice, holds twice as many. */
    private static String randomText(Random random, int length) {
        int size = length == 0 ? 0 : random.nextInt(Math.min(length, 300)) + 1;
        return random.ints(1, Character.MAX_CODE_POINT + 1).filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .limit(size).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Case<Character> letter(
            Column<Extreme, Character> column, BiConsumer<Extreme, Character> setter, Function<Extreme, Character> getter) {
        return Case.of(column, setter, getter, random -> (char) (1 + random.nextInt(Character.MIN_SURROGATE - 1)), ' ', '\'', '\\', '\n', '\t',
                '\u0001', '\u00e9', '\uffff', '\ufeff', '\0', '\uD83D', '\uDC0D');
    }

    private static List<Case<?>> others() {
        return List.of(
                Case.of(EXTREME.hash, (row, v) -> row.hash = v, row -> row.hash, random -> randomBytes(random, 16), new byte[0], new byte[1],
                        new byte[16], new byte[17], new byte[] {0, -1, 39, 92, 10, 0}),
                Case.of(EXTREME.picture, (row, v) -> row.picture = v, row -> row.picture, random -> randomBytes(random, 500), new byte[0],
                        new byte[1], new byte[100_000], randomBytes(new Random(1), 70_000)),
                Case.of(EXTREME.token, (row, v) -> row.token = v, row -> row.token, Cases::randomUuid,
                        new UUID(0, 0), new UUID(-1, -1), UUID.fromString("4f47ee3e-16c5-8a97-8036-a6cd3deafff9"), new UUID(Long.MIN_VALUE, Long.MAX_VALUE), new UUID(0, 1), UUID.nameUUIDFromBytes(new byte[0])),
                constants(EXTREME.mood, (row, v) -> row.mood = v, row -> row.mood, Mood.values()),
                constants(EXTREME.moodPlace, (row, v) -> row.moodPlace = v, row -> row.moodPlace, Mood.values()),
                constants(EXTREME.moodLabel, (row, v) -> row.moodLabel = v, row -> row.moodLabel, Mood.values()),
                constants(EXTREME.grade, (row, v) -> row.grade = v, row -> row.grade, Grade.values()));
    }

    private static <V> Case<V> constants(
            Column<Extreme, V> column, BiConsumer<Extreme, V> setter, Function<Extreme, V> getter, V[] constants) {
        return Case.of(column, setter, getter, random -> constants[random.nextInt(constants.length)], constants);
    }

    /** Of every version that the standard defines but the last, whose bits are anybody's own (RFC 9562, 4.2). */
    private static UUID randomUuid(Random random) {
        long version = 1 + random.nextInt(7);
        return new UUID(random.nextLong() & ~0xF000L | version << 12, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static byte[] randomBytes(Random random, int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}
