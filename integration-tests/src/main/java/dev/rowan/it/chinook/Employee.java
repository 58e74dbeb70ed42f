package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.LocalDateTime;

/** Who reports to one of their own kind. */
@Table
class Employee {
    @Id Integer id;
    @Column(length = 20, nullable = false) String lastName;
    @Column(length = 20, nullable = false) String firstName;
    @Column(length = 30) String title;
    @Column(index = true) @ForeignKey(Employee.class) Integer reportsTo;
    LocalDateTime birthDate;
    LocalDateTime hireDate;
    @Column(length = 70) String address;
    @Column(length = 40) String city;
    @Column(length = 40) String state;
    @Column(length = 40) String country;
    @Column(length = 10) String postalCode;
    @Column(length = 24) String phone;
    @Column(length = 24) String fax;
    @Column(length = 60) String email;
}
