package dev.rowan.it.database;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** A data source and the record of all that goes through it, taken at the JDBC layer. */
public record CountingDataSource(DataSource dataSource, Statements statements) {
    public static CountingDataSource over(DataSource plain) {
        Statements statements = new Statements();
        return new CountingDataSource(
                ProxyDataSourceBuilder.create(plain).listener(statements.queries()).methodListener(statements.calls()).build(), statements);
    }
}
