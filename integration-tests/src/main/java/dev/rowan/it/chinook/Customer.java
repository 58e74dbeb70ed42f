package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Customer(
        @Id Integer id,
        @Column(length = 40, nullable = false) String firstName,
        @Column(length = 20, nullable = false) String lastName,
        @Column(length = 80) String company,
        @Column(length = 70) String address,
        @Column(length = 40) String city,
        @Column(length = 40) String state,
        @Column(length = 40) String country,
        @Column(length = 10) String postalCode,
        @Column(length = 24) String phone,
        @Column(length = 24) String fax,
        @Column(length = 60, nullable = false) String email,
        @Column(index = true) @ForeignKey(Employee.class) Integer supportRepId) {}
