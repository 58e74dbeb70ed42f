package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import geo.Point;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Customer}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class CustomerMapper implements KeyedMapper<Customer, Integer> {
    static final CustomerMapper INSTANCE = new CustomerMapper();

    private static final CustomerTable CUSTOMER = CustomerTable.CUSTOMER;

    private CustomerMapper() {}

    @Override
    public Customer read(ResultSet row, int first) throws SQLException {
        Customer customer = new Customer();
        customer.id = ColumnTypes.INTEGER.read(row, first);
        customer.home = readHome(row, first);
        customer.setWork(readWork(row, first));
        customer.name = row.getString(first + 15);
        return customer;
    }

    @Override
    public Customer blank() {
        return new Customer();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Customer customer, int column) throws SQLException {
        switch (column) {
            case 0 -> CUSTOMER.id.bind(statement, index, customer.id);
            case 1, 2, 3, 4, 5, 6, 7 -> bindHome(statement, index, customer.home, column);
            case 8, 9, 10, 11, 12, 13, 14 -> bindWork(statement, index, customer.getWork(), column);
            case 15 -> CUSTOMER.name.bind(statement, index, customer.name);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Customer customer) {
        Address home = customer.home;
        Point homePoint = home == null ? null : home.point;
        Address work = customer.getWork();
        Point workPoint = work == null ? null : work.point;
        return new Object[] {customer.id, home == null ? null : home.city,
                home == null ? null : home.floor, home == null ? null : home.stair,
                home == null ? null : Mapper.orNull(home.bell), home == null ? null : home.country,
                homePoint == null ? null : homePoint.lat(),
                homePoint == null ? null : homePoint.height(), work == null ? null : work.city,
                work == null ? null : work.floor, work == null ? null : work.stair,
                work == null ? null : Mapper.orNull(work.bell), work == null ? null : work.country,
                workPoint == null ? null : workPoint.lat(),
                workPoint == null ? null : workPoint.height(), customer.name};
    }

    @Override
    public boolean same(Customer customer, Object[] values) {
        return Mapper.same(customer.id, values[0]) && sameHome(customer.home, values)
                && sameWork(customer.getWork(), values) && Mapper.same(customer.name, values[15]);
    }

    @Override
    public Customer fill(Customer customer, Object[] values) {
        customer.id = (Integer) values[0];
        customer.home = fillHome(customer.home, values);
        customer.setWork(fillWork(customer.getWork(), values));
        customer.name = (String) values[15];
        return customer;
    }

    @Override
    public Integer key(Customer customer) {
        return customer.id;
    }

    @Override
    public Customer withKey(Customer customer, Integer key) {
        customer.id = key;
        return customer;
    }

    private static Address readHome(ResultSet row, int first) throws SQLException {
        String homeCity = row.getString(first + 1);
        int homeFloor = row.getInt(first + 2);
        boolean homeFloorIsNull = row.wasNull();
        Character homeStair = ColumnTypes.CHARACTER.read(row, first + 3);
        Optional<String> homeBell = Optional.ofNullable(row.getString(first + 4));
        String homeCountry = row.getString(first + 5);
        double homePointLat = row.getDouble(first + 6);
        boolean homePointLatIsNull = row.wasNull();
        Double homePointHeight = ColumnTypes.DOUBLE.read(row, first + 7);
        if (homeCity == null && homeFloorIsNull && homeStair == null && homeBell.isEmpty()
                && homeCountry == null && homePointLatIsNull && homePointHeight == null) {
            return null;
        }
        if (homeFloorIsNull) {
            throw Mapper.absent(CUSTOMER.homeFloor);
        }
        if (homeStair == null) {
            throw Mapper.absent(CUSTOMER.homeStair);
        }
        Point homePoint = null;
        if (!homePointLatIsNull || homePointHeight != null) {
            if (homePointLatIsNull) {
                throw Mapper.absent(CUSTOMER.homePointLat);
            }
            homePoint = new Point(
                    homePointLat,
                    homePointHeight);
        }
        Address home = new Address();
        home.city = homeCity;
        home.floor = homeFloor;
        home.stair = homeStair;
        home.bell = homeBell;
        home.country = homeCountry;
        home.point = homePoint;
        return home;
    }

    private static Address readWork(ResultSet row, int first) throws SQLException {
        String workCity = row.getString(first + 8);
        int workFloor = row.getInt(first + 9);
        char workStair = Mapper.character(row.getString(first + 10));
        Optional<String> workBell = Optional.ofNullable(row.getString(first + 11));
        String workCountry = row.getString(first + 12);
        double workPointLat = row.getDouble(first + 13);
        boolean workPointLatIsNull = row.wasNull();
        Double workPointHeight = ColumnTypes.DOUBLE.read(row, first + 14);
        Point workPoint = null;
        if (!workPointLatIsNull || workPointHeight != null) {
            if (workPointLatIsNull) {
                throw Mapper.absent(CUSTOMER.workPointLat);
            }
            workPoint = new Point(
                    workPointLat,
                    workPointHeight);
        }
        Address work = new Address();
        work.city = workCity;
        work.floor = workFloor;
        work.stair = workStair;
        work.bell = workBell;
        work.country = workCountry;
        work.point = workPoint;
        return work;
    }

    private static void bindHome(PreparedStatement statement, int index, Address home, int column)
            throws SQLException {
        if (home == null) {
            CUSTOMER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> CUSTOMER.homeCity.bind(statement, index, home.city);
            case 2 -> statement.setInt(index, home.floor);
            case 3 -> CUSTOMER.homeStair.bind(statement, index, home.stair);
            case 4 -> CUSTOMER.homeBell.bind(statement, index, Mapper.orNull(home.bell));
            case 5 -> CUSTOMER.homeCountry.bind(statement, index, home.country);
            case 6, 7 -> bindHomePoint(statement, index, home.point, column);
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameHome(Address home, Object[] values) {
        if (home == null) {
            return values[1] == null && values[2] == null && values[3] == null && values[4] == null
                    && values[5] == null && values[6] == null && values[7] == null;
        }
        return Mapper.same(home.city, values[1]) && values[2] != null
                && home.floor == (int) values[2] && values[3] != null
                && home.stair == (char) values[3]
                && Mapper.same(Mapper.orNull(home.bell), values[4])
                && Mapper.same(home.country, values[5]) && sameHomePoint(home.point, values);
    }

    private static Address fillHome(Address home, Object[] values) {
        if (sameHome(home, values)) {
            return home;
        }
        if (values[1] == null && values[2] == null && values[3] == null && values[4] == null
                && values[5] == null && values[6] == null && values[7] == null) {
            return null;
        }
        Address filled = new Address();
        filled.city = (String) values[1];
        filled.floor = (int) Mapper.present(values[2], CUSTOMER.homeFloor);
        filled.stair = (char) Mapper.present(values[3], CUSTOMER.homeStair);
        filled.bell = Optional.ofNullable((String) values[4]);
        filled.country = (String) values[5];
        filled.point = fillHomePoint(home == null ? null : home.point, values);
        return filled;
    }

    private static void bindHomePoint(PreparedStatement statement, int index, Point homePoint,
            int column) throws SQLException {
        if (homePoint == null) {
            CUSTOMER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 6 -> CUSTOMER.homePointLat.bindDouble(statement, index, homePoint.lat());
            case 7 -> CUSTOMER.homePointHeight.bind(statement, index, homePoint.height());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameHomePoint(Point homePoint, Object[] values) {
        if (homePoint == null) {
            return values[6] == null && values[7] == null;
        }
        return values[6] != null && homePoint.lat() == (double) values[6]
                && Mapper.same(homePoint.height(), values[7]);
    }

    private static Point fillHomePoint(Point homePoint, Object[] values) {
        if (sameHomePoint(homePoint, values)) {
            return homePoint;
        }
        if (values[6] == null && values[7] == null) {
            return null;
        }
        return new Point(
                (double) Mapper.present(values[6], CUSTOMER.homePointLat),
                (Double) values[7]);
    }

    private static void bindWork(PreparedStatement statement, int index, Address work, int column)
            throws SQLException {
        if (work == null) {
            CUSTOMER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 8 -> CUSTOMER.workCity.bind(statement, index, work.city);
            case 9 -> statement.setInt(index, work.floor);
            case 10 -> CUSTOMER.workStair.bind(statement, index, work.stair);
            case 11 -> CUSTOMER.workBell.bind(statement, index, Mapper.orNull(work.bell));
            case 12 -> CUSTOMER.workCountry.bind(statement, index, work.country);
            case 13, 14 -> bindWorkPoint(statement, index, work.point, column);
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameWork(Address work, Object[] values) {
        if (work == null) {
            return values[8] == null && values[9] == null && values[10] == null
                    && values[11] == null && values[12] == null && values[13] == null
                    && values[14] == null;
        }
        return Mapper.same(work.city, values[8]) && values[9] != null
                && work.floor == (int) values[9] && values[10] != null
                && work.stair == (char) values[10]
                && Mapper.same(Mapper.orNull(work.bell), values[11])
                && Mapper.same(work.country, values[12]) && sameWorkPoint(work.point, values);
    }

    private static Address fillWork(Address work, Object[] values) {
        if (sameWork(work, values)) {
            return work;
        }
        Address filled = new Address();
        filled.city = (String) values[8];
        filled.floor = (int) Mapper.present(values[9], CUSTOMER.workFloor);
        filled.stair = (char) Mapper.present(values[10], CUSTOMER.workStair);
        filled.bell = Optional.ofNullable((String) values[11]);
        filled.country = (String) values[12];
        filled.point = fillWorkPoint(work == null ? null : work.point, values);
        return filled;
    }

    private static void bindWorkPoint(PreparedStatement statement, int index, Point workPoint,
            int column) throws SQLException {
        if (workPoint == null) {
            CUSTOMER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 13 -> CUSTOMER.workPointLat.bindDouble(statement, index, workPoint.lat());
            case 14 -> CUSTOMER.workPointHeight.bind(statement, index, workPoint.height());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameWorkPoint(Point workPoint, Object[] values) {
        if (workPoint == null) {
            return values[13] == null && values[14] == null;
        }
        return values[13] != null && workPoint.lat() == (double) values[13]
                && Mapper.same(workPoint.height(), values[14]);
    }

    private static Point fillWorkPoint(Point workPoint, Object[] values) {
        if (sameWorkPoint(workPoint, values)) {
            return workPoint;
        }
        if (values[13] == null && values[14] == null) {
            return null;
        }
        return new Point(
                (double) Mapper.present(values[13], CUSTOMER.workPointLat),
                (Double) values[14]);
    }
}
