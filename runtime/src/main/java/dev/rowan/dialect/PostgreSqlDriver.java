package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL's own driver, pgjdbc. */
final class PostgreSqlDriver implements DriverKind {
    private static final DriverOptions OPTIONS = DriverOptions.of("PostgreSQL's driver", """
            adaptiveFetch adaptiveFetchMaximum adaptiveFetchMinimum ApplicationName assumeMinServerVersion binaryTransfer
            binaryTransferDisable binaryTransferEnable cancelSignalTimeout channelBinding connectTimeout currentSchema
            databaseMetadataCacheFields databaseMetadataCacheFieldsMiB defaultRowFetchSize disableColumnSanitiser escapeSyntaxCallMode
            flushCacheOnDdl groupStartupParameters gssEncMode gsslib gssResponseTimeout gssUseDefaultCreds hideUnprivilegedObjects
            hostRecheckSeconds jaasApplicationName jaasLogin kerberosServerName loadBalanceHosts localSocketAddress loginTimeout
            logServerErrorDetail logUnclosedConnections maxResultBuffer maxSendBufferSize pemKeyAlgorithm preparedStatementCacheQueries
            preparedStatementCacheSizeMiB prepareThreshold protocolVersion readOnly readOnlyMode receiveBufferSize requireAuth
            reWriteBatchedInserts reWriteBatchedInsertsSize scramMaxIterations sendBufferSize socketTimeout ssl sslcert sslkey sslmode
            sslNegotiation sslpassword sslResponseTimeout sslrootcert sspiServiceClass targetServerType tcpKeepAlive tcpNoDelay
            unknownLength useSpnego""")
            .refusing("it loads a class for whoever can write the URL", """
                    authenticationPluginClassName classLoaderStrategy connectExecutor connectExecutorArg socketFactory socketFactoryArg
                    sslfactory sslfactoryarg sslhostnameverifier sslpasswordcallback xmlFactoryFactory""")
            .refusing("its file would show parameters", "loggerFile loggerLevel")
            .refusing("it changes every setting of the session for whoever can write the URL; a schema is set by currentSchema",
                    "options")
            .refusing("it would go on after an error that has ended the transaction", "autosave cleanupSavepoints")
            .refusing("a value in SQL text could become a statement", "preferQueryMode")
            .refusing("Rowan's SQL says itself what becomes of a text", "stringtype")
            .refusing("Rowan speaks UTF-8 to every server", "allowEncodingChanges")
            .refusing("values would change their type without a word", "convertBooleanToNumeric")
            .refusing("Rowan names columns exactly as they are", "quoteReturningIdentifiers")
            .refusing("the rest of the address would come from a file that nobody sees", "service")
            .refusing("it is no connection for SQL", "replication")
            .refusing("the engine has a queryTimeout", "queryTimeout")
            .refusing("it has its own place in a URL: user:password@host:port/database",
                    "user password PGHOST PGPORT PGDBNAME host port dbname");

    /** What these may be: the driver says so only when it connects, as if the server were away. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "sslmode", LibpqOptions.SSL_MODES,
            "gssEncMode", List.of("disable", "allow", "prefer", "require"),
            "targetServerType",
            List.of("any", "primary", "secondary", "preferPrimary", "preferSecondary", "master", "slave", "preferSlave"));

    /**
     * Batches go as one statement, but for those whose keys are asked for. The server's details to an error are left out: they hold
     * whole rows, those columns too that must not be seen.
     */
    private static final Map<String, String> DEFAULTS =
            Map.of("tcpKeepAlive", "true", "reWriteBatchedInserts", "true", "logServerErrorDetail", "false");

    @Override
    public DriverFamily family() {
        return DriverFamily.POSTGRESQL;
    }

    @Override
    public Dialect dialect() {
        return Dialect.of("postgresql");
    }

    @Override
    public JdbcTarget target(Address address, DriverTimeouts timeouts) {
        Properties properties = DriverKind.credentials(address);
        properties.putAll(DEFAULTS);
        properties.setProperty("connectTimeout", timeouts.connectSeconds());
        properties.setProperty("loginTimeout", timeouts.connectSeconds());   // a server that accepts and is silent
        properties.setProperty("socketTimeout", timeouts.socketSeconds());
        for (Map.Entry<String, List<String>> option : address.options().entrySet()) {
            String value = DriverOptions.single(option.getKey(), option.getValue());
            if (!LibpqOptions.take(option.getKey(), value, properties)) {
                properties.setProperty(OPTIONS.check(option.getKey()), value);
            }
        }
        CHOICES.forEach((option, values) -> check(option, values, properties.getProperty(option)));
        return new JdbcTarget(
                DriverKind.load("org.postgresql.Driver", "org.postgresql:postgresql"), ServerUrl.of("postgresql", address), properties);
    }

    private static void check(String option, List<String> values, String value) {
        if (value != null && values.stream().noneMatch(value::equalsIgnoreCase)) {
            throw new UrlException("The option " + option + " is one of " + String.join(", ", values) + ".");
        }
    }
}
