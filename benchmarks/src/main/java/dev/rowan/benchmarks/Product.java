package dev.rowan.benchmarks;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** An entity of eight columns, of the types that most tables have. */
@Table
public class Product {
    @Id Integer id;
    @Column(length = 20, nullable = false) String code;
    @Column(length = 100, nullable = false) String name;
    @Column(precision = 10, scale = 2, nullable = false) BigDecimal price;
    int stock;
    long views;
    boolean active;
    LocalDateTime changedAt;

    Product() {}

    static Product numbered(int number) {
        Product product = new Product();
        product.code = "P-" + number;
        product.name = "Product number " + number;
        product.price = BigDecimal.valueOf(number * 100L + 99, 2);
        product.stock = number % 50;
        product.views = number * 1_000L;
        product.active = number % 3 != 0;
        product.changedAt = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(number);
        return product;
    }
}
