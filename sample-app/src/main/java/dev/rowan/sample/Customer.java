package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;

/** Who buys records; the telephone number is never logged. */
@Table
public class Customer {
    @Id private Integer id;
    @Column(length = 80, nullable = false) private String name;
    @Column(length = 120, nullable = false, unique = true) private String email;
    @Column(length = 40) @Sensitive private String phone;

    Customer() {}

    public Customer(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public Integer getId() {
        return id;
    }

    public void setId(Integer id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
