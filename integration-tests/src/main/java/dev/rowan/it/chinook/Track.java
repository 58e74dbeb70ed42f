package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** Private fields behind fluent accessors. */
@Table
class Track {
    @Id private int id;
    @Column(length = 200, nullable = false) private String name;
    @Column(index = true) @ForeignKey(Album.class) private Integer albumId;
    @Column(index = true) @ForeignKey(MediaType.class) private int mediaTypeId;
    @Column(index = true) @ForeignKey(Genre.class) private Integer genreId;
    @Column(length = 220) private String composer;
    private int milliseconds;
    private Integer bytes;
    @Column(precision = 10, scale = 2, nullable = false) private BigDecimal unitPrice;

    int id() {
        return id;
    }

    Track id(int id) {
        this.id = id;
        return this;
    }

    String name() {
        return name;
    }

    Track name(String name) {
        this.name = name;
        return this;
    }

    Integer albumId() {
        return albumId;
    }

    Track albumId(Integer albumId) {
        this.albumId = albumId;
        return this;
    }

    int mediaTypeId() {
        return mediaTypeId;
    }

    Track mediaTypeId(int mediaTypeId) {
        this.mediaTypeId = mediaTypeId;
        return this;
    }

    Integer genreId() {
        return genreId;
    }

    Track genreId(Integer genreId) {
        this.genreId = genreId;
        return this;
    }

    String composer() {
        return composer;
    }

    Track composer(String composer) {
        this.composer = composer;
        return this;
    }

    int milliseconds() {
        return milliseconds;
    }

    Track milliseconds(int milliseconds) {
        this.milliseconds = milliseconds;
        return this;
    }

    Integer bytes() {
        return bytes;
    }

    Track bytes(Integer bytes) {
        this.bytes = bytes;
        return this;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    Track unitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
        return this;
    }
}
