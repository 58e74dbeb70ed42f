package shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

@Table
public class OrderLine {
    @Id @ForeignKey(User.class) private Integer userId;
    @Id private int line;
    @Column(precision = 10, scale = 2) private BigDecimal price;

    public Integer getUserId() {
        return userId;
    }

    public void setUserId(Integer userId) {
        this.userId = userId;
    }

    int line() {
        return line;
    }

    OrderLine line(int line) {
        this.line = line;
        return this;
    }

    public BigDecimal price() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
