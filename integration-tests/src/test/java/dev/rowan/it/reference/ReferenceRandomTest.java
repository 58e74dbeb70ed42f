package dev.rowan.it.reference;

import static dev.rowan.it.reference.AddressTable.ADDRESS;
import static dev.rowan.it.reference.CountryTable.COUNTRY;
import static dev.rowan.it.reference.CurrencyTable.CURRENCY;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionSavepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a session does to objects and the records they lead to: same row, same object, and what is read back is what they said. */
final class ReferenceRandomTest extends ReferenceFixture {

    private static final List<String> CODES = List.of("DE", "FR", "IT");

    ReferenceRandomTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sameRowSameObject() {
        for (String code : CODES) {
            given(new Country(code, code));
        }
        for (int i = 0; i < 4; i++) {
            given(address("s" + i, CODES.get(i % 3)));
        }
        given(new Currency("Euro"), new Currency("Franc"));
        for (int seed = 0; seed < Integer.getInteger("rowan.reference.seeds", 10); seed++) {
            new Run(seed).play();
        }
    }

    private final class Run {

        private final Random random;
        private final List<String> done = new ArrayList<>();
        private int names;
        private Session session;
        private List<Address> all;
        private SessionSavepoint savepoint;

        Run(int seed) {
            random = new Random(seed);
            done.add("seed " + seed);
        }

        void play() {
            try (Session opened = sessions.open()) {
                session = opened;
                all = opened.list(select(ADDRESS).load(ADDRESS.country, ADDRESS.currency).orderBy(ADDRESS.id.asc()));
                for (int step = 0; step < 40; step++) {
                    step();
                }
                session.commit();
                verify();
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(done.toString(), failure);
            }
            List<Address> read = engine.autocommit().list(select(ADDRESS).load(ADDRESS.country, ADDRESS.currency).orderBy(ADDRESS.id.asc()));
            assertThat(read).as(done.toString()).hasSameSizeAs(all);
            for (int i = 0; i < read.size(); i++) {
                assertThat(all.get(i).country).as(done.toString()).isEqualTo(read.get(i).country);
                assertThat(all.get(i).currency).as(done.toString()).isEqualTo(read.get(i).currency);
            }
        }

        private void step() {
            Address address = all.get(random.nextInt(all.size()));
            String code = CODES.get(random.nextInt(CODES.size()));
            int kind = random.nextInt(14);
            done.add(kind + " " + address.street + " " + code);
            switch (kind) {
                case 0, 1 -> replaceCountry(code);
                case 2 -> replaceCurrency();
                case 3 -> address.country = country(code);
                case 4 -> address.country = new Country(code, country(code).name());
                case 5 -> lead(address, code);
                case 6 -> address.currency = new Currency("new " + names++);
                case 7 -> address.currency = currency();
                case 8 -> {
                    session.flush();
                    verify();
                }
                case 9 -> {
                    session.rollback();
                    savepoint = null;
                    verify();
                }
                case 10 -> savepoint();
                case 11 -> {
                    session.execute(update(COUNTRY).set(COUNTRY.name, "bulk " + names++).where(COUNTRY.code.eq(code)));
                    session.list(select(COUNTRY));
                    verify();
                }
                case 12 -> {
                    session.list(select(ADDRESS).load(ADDRESS.country, ADDRESS.currency).populateExisting());
                    verify();
                }
                default -> address.country = null;
            }
        }

        private Country country(String code) {
            return session.getOne(COUNTRY, code);
        }

        private Currency currency() {
            List<Currency> currencies = session.list(select(CURRENCY).orderBy(CURRENCY.id.asc()));
            return currencies.get(random.nextInt(currencies.size()));
        }

        private void replaceCountry(String code) {
            Country before = country(code);
            List<Address> there = all.stream().filter(address -> address.country == before).toList();
            Country now = session.replace(new Country(code, "name " + names++));
            assertThat(there).allMatch(address -> address.country == now);
        }

        private void replaceCurrency() {
            Currency before = currency();
            List<Address> there = all.stream().filter(address -> address.currency == before).toList();
            Currency now = session.replace(new Currency(before.id(), "name " + names++, random.nextBoolean() ? before.version() : 0));
            assertThat(there).allMatch(address -> address.currency == now);
        }

        private void lead(Address address, String code) {
            session.flush();
            address.countryCode = code;
            session.flush();
        }

        private void savepoint() {
            if (savepoint == null) {
                savepoint = session.savepoint();
            } else if (random.nextBoolean()) {
                savepoint.rollback();
                savepoint = null;
                verify();
            } else {
                savepoint.release();
                savepoint = null;
            }
        }

        private void verify() {
            session.flush();
            assertThat(session.changes().isEmpty()).as(() -> session.changes().toString()).isTrue();
            session.load(all, ADDRESS.country, ADDRESS.currency);
            for (Address address : all) {
                assertThat(address.country == null ? null : address.country.code()).isEqualTo(address.countryCode);
                assertThat(address.currency == null ? null : address.currency.id()).isEqualTo(address.currencyId);
                Country country = address.countryCode == null ? null : country(address.countryCode);     // which may be read anew
                Currency currency = address.currencyId == null ? null : session.getOne(CURRENCY, address.currencyId);
                assertThat(address.country).isSameAs(country);
                assertThat(address.currency).isSameAs(currency);
                assertThat(session.isDirty(address)).isFalse();
            }
        }
    }
}
