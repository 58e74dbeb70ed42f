package dev.rowan.it.relation.machine;

import java.util.List;

/** Plays turns with what leads to one another, one to one. */
final class SingleGame implements Game {

    private static final String ALL = """
            select 'HOLDER', id, name, null from machine_holders union all
            select 'PASS', id, text, holder_id from machine_passes union all
            select 'CAR', id, name, null from rel_cars union all
            select 'PLATE', id, text, car_id from rel_plates""";
    private static final List<String> EMPTY = List.of("delete from machine_passes", "delete from rel_plates",
            "delete from machine_holders", "delete from rel_cars");
    private static final List<Kind> KINDS = List.of(Kind.HOLDER, Kind.PASS, Kind.CAR, Kind.PLATE);

    private final Machine machine;
    private final Play play;

    SingleGame(Place place, boolean reopened) {
        machine = new Machine(new Tables(place, ALL, EMPTY));
        play = new Play(machine, KINDS);
        play.beginSingle(reopened);
    }

    @Override
    public void play(Turn turn) {
        play.play(new Step((Step.Act) turn.act(), turn.first(), turn.second()));
    }

    @Override
    public void end() {
        machine.commit();
    }

    @Override
    public void close() {
        machine.close();
    }
}
