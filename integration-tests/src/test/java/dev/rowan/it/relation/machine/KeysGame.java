package dev.rowan.it.relation.machine;

import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.TownTable.TOWN;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.RowanException;
import dev.rowan.it.relation.Country;
import dev.rowan.it.relation.Town;
import dev.rowan.it.relation.TownKey;
import dev.rowan.it.relation.machine.KeysState.TownRow;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSavepoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Plays turns with keys that change, and with the rows that follow them: the key of a country is part of that of its towns. */
final class KeysGame implements Game {

    enum Act {
        ADD_COUNTRY, ADD_TOWN, RECODE, RENAME_COUNTRY, RENAME_TOWN, MAYOR, MOVE, MOVE_BY_KEY, DELETE_TOWN, DELETE_COUNTRY,
        FLUSH, QUERY, LOAD, GET, SAVEPOINT, RELEASE, UNDO, ROLLBACK, COMMIT
    }

    private static final String ALL = """
            select 'COUNTRY', code, name, '' from rel_countries union all
            select 'TOWN', name, country_code, coalesce(mayor, '') from rel_towns""";

    private record Moment(SessionSavepoint savepoint, KeysState state) {
    }

    private final Place place;
    private final Session session;
    private KeysState state = new KeysState();
    private final Set<Object> pending = new LinkedHashSet<>();
    private final Set<Object> leaving = new LinkedHashSet<>();
    /** All that the session has held. */
    private final Set<Object> known = new LinkedHashSet<>();
    private final List<Moment> moments = new ArrayList<>();
    private int made;

    KeysGame(Place place, boolean loaded) {
        this.place = place;
        place.run(List.of("delete from rel_towns", "delete from rel_countries"));
        session = SessionFactory.of(place.engine()).open();
        Country first = new Country("c1", "first");
        Country second = new Country("c2", "second");
        for (Object object : List.of(first, second, new Town("t1", first), new Town("t2", first), new Town("t1", second))) {
            session.add(object);
            pending.add(object);
        }
        moments.add(new Moment(null, state.copy()));
        commit();
        if (!loaded) {
            session.expungeAll();
            state.heldCountries.clear();
            state.heldTowns.clear();
            moments.set(0, new Moment(null, state.copy()));
        }
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public void end() {
        commit();
        compare();
    }

    @Override
    public void play(Turn turn) {
        int a = turn.first();
        int b = turn.second();
        Country country = any(countries(), a);
        Town town = any(towns(), a);
        switch ((Act) turn.act()) {
            case ADD_COUNTRY -> add(new Country("n" + ++made, "new"));
            case ADD_TOWN -> {
                if (country != null) {
                    add(new Town("n" + ++made, country));
                }
            }
            case RECODE -> {
                if (country != null && towns().stream().noneMatch(this::isMoved)) {
                    country.code = b < 5 ? "k" + ++made : "c" + (b - 4);
                }
            }
            case RENAME_COUNTRY -> {
                if (country != null) {
                    country.name = "r" + b;
                }
            }
            case RENAME_TOWN -> {
                if (town != null) {
                    town.name = "t" + b;
                }
            }
            case MAYOR -> {
                if (town != null) {
                    town.mayor = "m" + b;
                }
            }
            case MOVE, MOVE_BY_KEY -> move(town, any(countries(), b), turn.act() == Act.MOVE_BY_KEY);
            case DELETE_TOWN -> delete(town);
            case DELETE_COUNTRY -> delete(country);
            case FLUSH -> flushing(session::flush);
            case QUERY -> query(a, b);
            case LOAD -> load(country);
            case GET -> get(a);
            case SAVEPOINT -> savepoint();
            case RELEASE -> release(a);
            case UNDO -> undo(moments.size() == 1 ? 0 : 1 + a % (moments.size() - 1));
            case ROLLBACK -> undo(0);
            case COMMIT -> commit();
        }
    }

    private static <T> T any(List<T> all, int number) {
        return all.isEmpty() ? null : all.get(number % all.size());
    }

    private List<Country> countries() {
        return state.heldCountries.keySet().stream().filter(country -> !leaving.contains(country)).toList();
    }

    /** Those whose country is not to be deleted. */
    private List<Town> towns() {
        return state.heldTowns.entrySet().stream()
                .filter(held -> !leaving.contains(held.getKey()) && !leaving.contains(state.country(held.getValue().code())))
                .map(java.util.Map.Entry::getKey).toList();
    }

    private boolean isMoved(Town town) {
        TownRow row = state.heldTowns.get(town);
        Country was = state.country(row.code());
        return !town.countryCode.equals(row.code()) || town.country != null && town.country != was;
    }

    private boolean isRecoded() {
        return state.heldCountries.entrySet().stream().anyMatch(held -> !held.getKey().code.equals(held.getValue()));
    }

    private void add(Object object) {
        session.add(object);
        pending.add(object);
    }

    private void move(Town town, Country country, boolean byKey) {
        if (town != null && country != null && !isMoved(town) && !isRecoded()) {
            if (byKey) {
                town.countryCode = country.code;
            } else {
                town.country = country;
            }
        }
    }

    /** A country that a town is being moved into, or a new one is of, stays. */
    private void delete(Object object) {
        boolean wanted = towns().stream().anyMatch(this::isMoved)
                || pending.stream().anyMatch(added -> added instanceof Town town && town.country == object);
        if (object != null && !(object instanceof Country && (wanted || isRecoded()))) {
            session.delete(object);
            leaving.add(object);
        }
    }

    private void known() {
        known.addAll(state.heldCountries.keySet());
        known.addAll(state.heldTowns.keySet());
    }

    private boolean flushing(Runnable body) {
        known();
        KeysPlan plan = new KeysPlan(state, pending, leaving);
        Throwable refusal = catchThrowable(body::run);
        if (plan.refused || plan.uncertain && refusal != null) {
            assertThat(refusal).isInstanceOf(RowanException.class);
            undo(moments.size() - 1);
            return false;
        }
        if (refusal != null) {
            throw new AssertionError("not refused by the model", refusal);
        }
        state = plan.after;
        pending.clear();
        leaving.clear();
        compare();
        return true;
    }

    private void commit() {
        if (flushing(session::commit)) {
            moments.clear();
            moments.add(new Moment(null, state.copy()));
        }
    }

    private void savepoint() {
        List<SessionSavepoint> savepoint = new ArrayList<>(1);
        if (flushing(() -> savepoint.add(session.savepoint()))) {
            moments.add(new Moment(savepoint.get(0), state.copy()));
        }
    }

    private void release(int number) {
        int moment = moments.size() == 1 ? 0 : 1 + number % (moments.size() - 1);
        if (moment > 0 && flushing(moments.get(moment).savepoint()::release)) {
            moments.subList(moment, moments.size()).clear();
        }
    }

    private void undo(int to) {
        Moment moment = moments.get(to);
        if (to == 0) {
            session.rollback();
            moments.subList(1, moments.size()).clear();
        } else {
            moment.savepoint().rollback();
            moments.subList(to, moments.size()).clear();
        }
        pending.clear();
        leaving.clear();
        known();
        state = moment.state().copy();
        known.stream()
                .filter(object -> session.contains(object) && isThere(object))
                .filter(object -> !state.heldCountries.containsKey(object) && !state.heldTowns.containsKey(object))
                .forEach(this::hold);       // read since, and perhaps deleted
        if (to == 0) {
            moments.set(0, new Moment(null, state.copy()));
        }
        compare();
    }

    /** Whether a row has its key: it may have been read by one that was taken back since. */
    private boolean isThere(Object object) {
        if (object instanceof Country country) {
            return Objects.equals(state.countries.get(country.code), country.name);
        }
        Town town = (Town) object;
        return Objects.toString(town.mayor, "").equals(state.towns.get(new TownRow(town.name, town.countryCode)));
    }

    private void hold(Object object) {
        if (object instanceof Country country) {
            state.heldCountries.put(country, country.code);
        } else if (object instanceof Town town) {
            state.heldTowns.put(town, new TownRow(town.name, town.countryCode));
        }
    }

    // Reading

    private void query(int number, int loading) {
        if (flushing(session::flush)) {
            List<Object> read = new ArrayList<>(number % 2 == 0
                    ? session.list(loading % 2 == 0 ? select(COUNTRY) : select(COUNTRY).load(COUNTRY.towns))
                    : session.list(loading % 2 == 0 ? select(TOWN) : select(TOWN).load(TOWN.country)));
            read.forEach(this::met);
            read.forEach(object -> {
                if (object instanceof Country country && session.isLoaded(country, COUNTRY.towns)) {
                    country.towns.forEach(this::met);
                } else if (object instanceof Town town && town.country != null) {
                    met(town.country);
                }
            });
            assertThat(read).hasSize(number % 2 == 0 ? state.countries.size() : state.towns.size());
            compare();
        }
    }

    private void met(Object object) {
        Object known = object instanceof Country country ? state.country(country.code)
                : state.town(new TownRow(((Town) object).name, ((Town) object).countryCode));
        if (known == null) {
            hold(object);
        } else {
            assertThat(object).isSameAs(known);
        }
    }

    private void load(Country country) {
        if (country != null && flushing(session::flush) && state.heldCountries.containsKey(country)) {
            session.load(country, COUNTRY.towns);
            country.towns.forEach(this::met);
            compare();
        }
    }

    private void get(int number) {
        if (flushing(session::flush)) {
            TownRow row = any(List.copyOf(state.towns.keySet()), number);
            if (row != null) {
                met(session.getOne(TOWN, new TownKey(row.name(), row.code())));
                met(session.getOne(COUNTRY, row.code()));
            }
            compare();
        }
    }

    // Comparison

    private void compare() {
        assertThat(new LinkedHashSet<>(place.read(ALL))).isEqualTo(state.text());
        state.heldCountries.forEach((country, code) -> {
            assertThat(country.code).isEqualTo(code);
            assertThat(country.name).isEqualTo(state.countries.get(code));
            clean(country);
            if (session.isLoaded(country, COUNTRY.towns)) {
                country.towns.forEach(this::held);
                assertThat(country.towns).extracting(state.heldTowns::get)
                        .hasSameElementsAs(state.towns.keySet().stream().filter(row -> row.code().equals(code)).toList())
                        .doesNotHaveDuplicates();
            }
        });
        state.heldTowns.forEach((town, row) -> {
            assertThat(new TownRow(town.name, town.countryCode)).isEqualTo(row);
            assertThat(Objects.toString(town.mayor, "")).isEqualTo(state.towns.get(row));
            clean(town);
            if (session.isLoaded(town, TOWN.country)) {
                assertThat(town.country).isSameAs(state.country(row.code()));
            }
            assertThat(session.getOne(TOWN, new TownKey(row.name(), row.code()))).isSameAs(town);
        });
    }

    private void held(Town town) {
        assertThat(state.heldTowns).containsKey(town);
    }

    private void clean(Object object) {
        assertThat(session.state(object)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.isDirty(object)).isFalse();
    }
}
