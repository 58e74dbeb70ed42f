package dev.rowan.ddl;

import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.LengthUnit;
import dev.rowan.sql.Check;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NameTest {

    private static final Dialect MYSQL = Dialect.of("mysql");

    @Test
    void namesAreMadeOfTableAndColumns() {
        assertThat(Name.primaryKey(USERS).in(MYSQL)).isEqualTo("pk_users");
        assertThat(Name.of(USERS.indexes().get(1)).in(MYSQL)).isEqualTo("ix_users_depart_id_username");
        assertThat(Name.of(USERS.uniques().get(0)).in(MYSQL)).isEqualTo("uq_users_email");
        assertThat(Name.of(USERS.foreignKeys().get(0)).in(MYSQL)).isEqualTo("fk_users_depart_id");
        assertThat(Name.of(new Check(null, "true"), USERS, 2).in(MYSQL)).isEqualTo("ck_users_2");
    }

    @Test
    void aNameOfTheUsersIsLeftAsItIs() {
        String own = "x".repeat(300);
        assertThat(Name.of(USERS.indexes().get(0).named(own)).in(MYSQL)).isEqualTo(own);
        assertThat(Name.of(new Check("Own", "true"), USERS, 1).in(MYSQL)).isEqualTo("Own");
    }

    @Test
    void aNameThatFitsIsNotCut() {
        NameLimit limit = new NameLimit(10, LengthUnit.CHARACTERS);
        assertThat(limit.fit("abcdefghij")).isEqualTo("abcdefghij");
        assertThat(new NameLimit(10, LengthUnit.BYTES).fit("äöüßé")).isEqualTo("äöüßé");
    }

    @Test
    void aLongNameEndsInAHashOfTheWhole() {
        NameLimit limit = new NameLimit(16, LengthUnit.CHARACTERS);
        assertThat(limit.fit("ix_users_username")).isEqualTo("ix_user_ff7c7dfd").hasSize(16);
        assertThat(limit.fit("ix_users_usernamf")).hasSize(16).startsWith("ix_user_").isNotEqualTo(limit.fit("ix_users_username"));
    }

    @Test
    void bytesAreCutBetweenCharacters() {
        String cut = new NameLimit(16, LengthUnit.BYTES).fit("ix_ääääääääää");
        assertThat(cut).startsWith("ix_ää_");
        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(16);
        assertThat(new NameLimit(15, LengthUnit.BYTES).fit("ix_ääääääääää")).startsWith("ix_ä_");
    }

    @Test
    void aPairOfSurrogatesIsNotCutApart() {
        assertThat(new NameLimit(13, LengthUnit.CHARACTERS).fit("ix_🐍🐍🐍🐍🐍🐍")).startsWith("ix__").hasSize(12);
        assertThat(new NameLimit(14, LengthUnit.CHARACTERS).fit("ix_🐍🐍🐍🐍🐍🐍")).startsWith("ix_🐍_").hasSize(14);
    }
}
