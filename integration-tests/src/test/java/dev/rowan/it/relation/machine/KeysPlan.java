package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.Country;
import dev.rowan.it.relation.Town;
import dev.rowan.it.relation.machine.KeysState.TownRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a flush is to make of keys: rows follow the key of the row that they refer to, unless they were moved. */
final class KeysPlan {

    final KeysState after = new KeysState();
    /** Whether two rows are to have one key. */
    boolean refused;
    /** Whether a row is to have the key that another one has had: by the order of the UPDATEs there is room, or not. */
    boolean uncertain;

    private final KeysState before;
    private final Map<String, String> codes = new LinkedHashMap<>();

    KeysPlan(KeysState before, Set<Object> pending, Set<Object> leaving) {
        this.before = before;
        before.countries.forEach((code, name) -> country(code, name, leaving));
        pending.stream().filter(Country.class::isInstance).map(Country.class::cast).forEach(country -> {
            put(country.code, country.name);
            after.heldCountries.put(country, country.code);
        });
        before.towns.forEach((row, mayor) -> town(row, mayor, leaving));
        pending.stream().filter(Town.class::isInstance).map(Town.class::cast).forEach(town -> {
            TownRow row = new TownRow(town.name, code(town));
            put(row, Objects.toString(town.mayor, ""), town);
        });
        uncertain(List.copyOf(before.countries.keySet()), moved(before.heldCountries, after.heldCountries));
        List<TownRow> had = new ArrayList<>(before.towns.keySet());
        before.towns.keySet().forEach(row -> had.add(new TownRow(row.name(), codes.getOrDefault(row.code(), row.code()))));
        List<TownRow> moved = moved(before.heldTowns, after.heldTowns);
        moved.removeIf(row -> isFollowing(after.town(row), row));
        uncertain(had, moved);
    }

    private void country(String code, String name, Set<Object> leaving) {
        Country held = before.country(code);
        if (held != null && leaving.contains(held)) {
            return;
        }
        codes.put(code, held == null ? code : held.code);
        put(codes.get(code), held == null ? name : held.name);
        if (held != null) {
            after.heldCountries.put(held, held.code);
        }
    }

    private void put(String code, String name) {
        refused |= after.countries.put(code, name) != null;
    }

    private void town(TownRow row, String mayor, Set<Object> leaving) {
        Town held = before.town(row);
        if (held != null && leaving.contains(held)) {
            return;
        }
        String code = codes.get(row.code());
        if (held == null) {
            if (code != null) {
                put(new TownRow(row.name(), code), mayor, null);
            }
            return;
        }
        Country was = before.country(row.code());
        boolean toldByObject = held.country != null && held.country != was;
        boolean toldByKey = !held.countryCode.equals(row.code());
        String now = toldByObject ? held.country.code : toldByKey ? held.countryCode : code;
        if (now == null) {
            uncertain |= !held.name.equals(row.name());     // it goes with its country, after it was renamed
        } else {
            put(new TownRow(held.name, now), Objects.toString(held.mayor, ""), held);
        }
    }

    private static String code(Town town) {
        return town.country == null ? town.countryCode : town.country.code;
    }

    private void put(TownRow row, String mayor, Town held) {
        refused |= after.towns.put(row, mayor) != null;
        if (held != null) {
            after.heldTowns.put(held, row);
        }
    }

    /** The keys that objects get which had others, or none. */
    private static <E, K> List<K> moved(Map<E, K> before, Map<E, K> after) {
        List<K> moved = new ArrayList<>();
        Map<E, K> had = new HashMap<>(before);
        after.forEach((object, key) -> {
            if (!key.equals(had.get(object))) {
                moved.add(key);
            }
        });
        return moved;
    }

    /** Whether it has the key only as its country has another. */
    private boolean isFollowing(Town town, TownRow row) {
        TownRow was = before.heldTowns.get(town);
        return was != null && row.equals(new TownRow(was.name(), codes.get(was.code()))) && !before.towns.containsKey(row);
    }

    private void uncertain(List<?> had, List<?> moved) {
        uncertain |= moved.stream().anyMatch(had::contains);
    }
}
