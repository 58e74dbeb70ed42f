package dev.rowan.dialect;

import java.util.Map;
import java.util.Properties;

/** MariaDB Connector/J, which talks to MySQL too: the server says which it is. */
final class MariaDbDriver implements DriverKind {
    private static final DriverOptions OPTIONS = DriverOptions.of("MariaDB Connector/J", """
            allowPublicKeyRetrieval cachePrepStmts connectionAttributes connectionCollation connectionTimeZone connectTimeout
            createDatabaseIfNotExist deferCertificateValidation enabledSslCipherSuites enabledSslProtocolSuites fallbackToSystemKeyStore
            fallbackToSystemTrustStore forceConnectionTimeZoneToSession keyPassword keyStore keyStorePassword keyStoreType localSocket
            localSocketAddress maxAllowedPacket nullDatabaseMeansCurrent permitRedirect preserveInstants prepStmtCacheSize restrictedAuth
            rewriteBatchedStatements serverRsaPublicKeyFile serverSslCert servicePrincipalName socketTimeout sslMode tcpKeepAlive
            tcpKeepCount tcpKeepIdle tcpKeepInterval timezone trustStore trustStorePassword trustStoreType useBulkStmts
            useBulkStmtsForInserts useCompression useServerPrepStmts useSsl""")
            .refusing("a server could read the client's files with it", "allowLocalInfile local_infile")
            .refusing("it loads a class for whoever can write the URL", "socketFactory tlsSocketType credentialType codecs")
            .refusing("a value in SQL text could become a statement", "allowMultiQueries")
            .refusing("it runs SQL for whoever can write the URL", "initSql sessionVariables init_command")
            .refusing("values would be cut without a word", "jdbcCompliantTruncation")
            .refusing("Rowan counts the rows found", "useAffectedRows")
            .refusing("it would repeat statements behind Rowan's back", "transactionReplay transactionReplaySize")
            .refusing("it would show parameters",
                    "dumpQueriesOnException includeInnodbStatusInDeadlockExceptions includeThreadDumpInDeadlockExceptions")
            .refusing("Rowan has a pool", "pool poolName maxPoolSize minPoolSize maxIdleTime poolValidMinDelay useResetConnection")
            .refusing("Rowan begins and ends transactions", "autocommit transactionIsolation");

    private static final Map<String, String> DEFAULTS = Map.of(
            "useServerPrepStmts", "true", "cachePrepStmts", "true", "prepStmtCacheSize", "250", "useAffectedRows", "false",
            "allowLocalInfile", "false", "allowMultiQueries", "false", "useLocalSessionState", "true", "tcpKeepAlive", "true");

    @Override
    public DriverFamily family() {
        return DriverFamily.MARIADB;
    }

    @Override
    public Dialect dialect() {
        return null;
    }

    @Override
    public JdbcTarget target(Address address, DriverTimeouts timeouts) {
        Properties properties = MySqlDriver.properties(address, timeouts, DEFAULTS, OPTIONS);
        return new JdbcTarget(
                DriverKind.load("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client"), ServerUrl.of(address), properties);
    }
}
