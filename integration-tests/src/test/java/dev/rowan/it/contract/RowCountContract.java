package dev.rowan.it.contract;

import static dev.rowan.it.contract.RowCountContract_EmployeeTable.EMPLOYEE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.junit.jupiter.api.Test;

/** S12: rows found count, changed or not. */
interface RowCountContract extends OnEngine {

    @Table
    record Employee(@Id(assigned = true) int id, String name, String department) {
    }

    @Test
    default void countsRowsFound() {
        createEmployees();
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "C").where(EMPLOYEE.department.eq("C")))).as("no change").isEqualTo(3);
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "Z").where(EMPLOYEE.department.eq("C")))).isEqualTo(3);
        assertThat(execute(update(EMPLOYEE).set(EMPLOYEE.department, "Z").where(EMPLOYEE.department.eq("C")))).isZero();
    }

    @Test
    default void countsRowsDeleted() {
        createEmployees();
        assertThat(execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.department.eq("C")))).isEqualTo(3);
        assertThat(execute(deleteFrom(EMPLOYEE).all())).isEqualTo(6);
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
