package dev.rowan.it.contract;

import static dev.rowan.it.contract.RowCountContract_EmployeeTable.EMPLOYEE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S12: rows found count, changed or not. */
interface RowCountContract extends OnEngine {

    @Table
    record Employee(@Id(assigned = true) int id, String name, String department) {
    }

    @Test
    @Shows({Case.S12, Case.DC_24})
    default void countsRowsFound() {
        createEmployees();
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "C").where(EMPLOYEE.department.eq("C")))).as("no change")
                .isEqualTo(3);
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "Z").where(EMPLOYEE.department.eq("C")))).isEqualTo(3);
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "Z").where(EMPLOYEE.department.eq("C")))).isZero();
    }

    @Test
    @Shows({Case.S12, Case.DC_24})
    default void countsRowsDeleted() {
        createEmployees();
        assertThat(execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.department.eq("C")))).isEqualTo(3);
        assertThat(execute(deleteFrom(EMPLOYEE).all())).isEqualTo(6);
    }

    @Test
    @Shows(Case.DC_24)
    default void countsTheRowsOfABatch() {
        createEmployees();
        List<Employee> bobCynthiaAndNobody = List.of(new Employee(4, null, null), new Employee(8, null, null), new Employee(77, null, null));
        assertThat(engine().<Integer, RuntimeException>transactionResult(tx -> tx.deleteAll(EMPLOYEE, bobCynthiaAndNobody))).isEqualTo(2);
        assertThat(list(select(EMPLOYEE))).hasSize(7);
    }

    @Test
    @Shows(Case.DC_24)
    default void countsRowsOfTheUsersOwnSql() {
        createEmployees();
        assertThat(execute(sql("update employee set department = :to where department = :of").bind("to", "C")
                .bind("of", "C"))).isEqualTo(3);
        assertThat(execute(sql("update employee set department = 'Z' where department = 'C'"))).isEqualTo(3);
        assertThat(execute(sql("delete from employee where department = :of").bind("of", "Z"))).isEqualTo(3);
        assertThat(execute(sql("delete from employee where department = :of").bind("of", "Z"))).isZero();
    }

    @Test
    @Shows(Case.DC_25)
    default void oneRowIsUpdatedOrDeleted() {
        createEmployees();
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.name, "d2_new").where(EMPLOYEE.id.eq(2)))).isEqualTo(1);
        assertThat(list(select(EMPLOYEE.id).where(EMPLOYEE.name.eq("d2_new")))).containsExactly(2);
        assertThat(execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.id.eq(2)))).isEqualTo(1);
        assertThat(execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.id.eq(2)))).isZero();
        assertThat(execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.id.in(List.of())))).isZero();
        assertThat(ids(EMPLOYEE.id, EMPLOYEE.id.le(3))).containsExactly(1, 3);
    }

    private void createEmployees() {
        create(EMPLOYEE);
        String[] names = {"Angela", "Andrew", "Anand", "Bob", "Bobette", "Buffy", "Charlie", "Cynthia", "Chris"};
        for (int i = 0; i < names.length; i++) {
            assertThat(execute(insertInto(EMPLOYEE).set(EMPLOYEE.id, i + 1).set(EMPLOYEE.name, names[i])
                    .set(EMPLOYEE.department, names[i].substring(0, 1)))).isEqualTo(1);
        }
    }
}
