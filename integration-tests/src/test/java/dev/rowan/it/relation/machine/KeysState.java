package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.Country;
import dev.rowan.it.relation.Town;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is in the database of countries, by their code, and of towns, by their name and the code of their country; and which objects stand
 * for it.
 */
final class KeysState {

    final Map<String, String> countries = new LinkedHashMap<>();
    final Map<TownRow, String> towns = new LinkedHashMap<>();
    final Map<Country, String> heldCountries = new LinkedHashMap<>();
    final Map<Town, TownRow> heldTowns = new LinkedHashMap<>();

    record TownRow(String name, String code) {
    }

    KeysState copy() {
        KeysState copy = new KeysState();
        copy.countries.putAll(countries);
        copy.towns.putAll(towns);
        copy.heldCountries.putAll(heldCountries);
        copy.heldTowns.putAll(heldTowns);
        return copy;
    }

    Country country(String code) {
        return heldCountries.entrySet().stream()
                .filter(held -> held.getValue().equals(code))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    Town town(TownRow row) {
        return heldTowns.entrySet().stream().filter(held -> held.getValue().equals(row)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** The rows as they are read, in no order. */
    Set<List<String>> text() {
        Set<List<String>> text = new LinkedHashSet<>();
        countries.forEach((code, name) -> text.add(List.of("COUNTRY", code, name, "")));
        towns.forEach((row, mayor) -> text.add(List.of("TOWN", row.name(), row.code(), mayor)));
        return text;
    }
}
