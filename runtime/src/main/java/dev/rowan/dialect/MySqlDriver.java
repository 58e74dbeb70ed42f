package dev.rowan.dialect;

import java.util.List;
import java.util.Map;
import java.util.Properties;

/** MySQL Connector/J, which talks to MariaDB too: the server says which it is. */
final class MySqlDriver implements DriverKind {
    private static final DriverOptions OPTIONS = DriverOptions.of("MySQL Connector/J", """
            allowPublicKeyRetrieval cachePrepStmts clientCertificateKeyStorePassword clientCertificateKeyStoreType
            clientCertificateKeyStoreUrl connectionAttributes connectionCollation connectionTimeZone connectTimeout
            createDatabaseIfNotExist defaultAuthenticationPlugin dnsSrv fallbackToSystemKeyStore fallbackToSystemTrustStore
            forceConnectionTimeZoneToSession localSocketAddress maxAllowedPacket netTimeoutForStreamingResults
            nullDatabaseMeansCurrent preserveInstants prepStmtCacheSize prepStmtCacheSqlLimit requireSSL rewriteBatchedStatements
            serverRSAPublicKeyFile serverTimezone socketTimeout socksProxyHost socksProxyPort socksProxyRemoteDns sslMode tcpKeepAlive
            tcpNoDelay tcpRcvBuf tcpSndBuf tlsCiphersuites tlsVersions trustCertificateKeyStorePassword trustCertificateKeyStoreType
            trustCertificateKeyStoreUrl useCompression useServerPrepStmts useSSL verifyServerCertificate zeroDateTimeBehavior""")
            .refusing("a server could read the client's files with it",
                    "allowLoadLocalInfile allowLoadLocalInfileInPath allowUrlInLocalInfile local_infile")
            .refusing("objects in a column could run code", "autoDeserialize")
            .refusing("it loads a class for whoever can write the URL", """
                    queryInterceptors statementInterceptors exceptionInterceptors connectionLifecycleInterceptors propertiesTransform
                    socketFactory logger profilerEventHandler authenticationPlugins clientInfoProvider queryInfoCacheFactory
                    serverConfigCacheFactory ha_loadBalanceStrategy loadBalanceExceptionChecker customCharsetMapping useConfigs
                    sslContextProvider keyManagerFactoryProvider trustManagerFactoryProvider keyStoreProvider""")
            .refusing("a value in SQL text could become a statement", "allowMultiQueries")
            .refusing("it runs SQL for whoever can write the URL", "sessionVariables init_command")
            .refusing("it would lose a transaction without a word", "autoReconnect autoReconnectForPools failOverReadOnly")
            .refusing("values would be cut without a word", "jdbcCompliantTruncation")
            .refusing("Rowan counts the rows found", "useAffectedRows")
            .refusing("it would show parameters",
                    "dumpQueriesOnException profileSQL traceProtocol autoGenerateTestcaseScript logSlowQueries")
            .refusing("Rowan begins and ends transactions", "autocommit");

    /**
     * Prepared on the server and kept; batches as one statement; nothing asked twice that the driver knows; and no escapes of JDBC's,
     * which the driver would find in a name between backticks.
     */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("useServerPrepStmts", "true"), Map.entry("cachePrepStmts", "true"), Map.entry("prepStmtCacheSize", "250"),
            Map.entry("prepStmtCacheSqlLimit", "8192"), Map.entry("rewriteBatchedStatements", "true"),
            Map.entry("characterEncoding", "UTF-8"), Map.entry("useAffectedRows", "false"), Map.entry("allowLoadLocalInfile", "false"),
            Map.entry("useLocalSessionState", "true"), Map.entry("cacheServerConfiguration", "true"),
            Map.entry("elideSetAutoCommits", "true"), Map.entry("maintainTimeStats", "false"),
            Map.entry("enableEscapeProcessing", "false"), Map.entry("processEscapeCodesForPrepStmts", "false"),
            Map.entry("tcpKeepAlive", "true"));

    @Override
    public DriverFamily family() {
        return DriverFamily.CONNECTOR_J;
    }

    @Override
    public Dialect dialect() {
        return null;
    }

    @Override
    public JdbcTarget target(Address address, DriverTimeouts timeouts) {
        Properties properties = properties(address, timeouts, DEFAULTS, OPTIONS);
        return new JdbcTarget(
                DriverKind.load("com.mysql.cj.jdbc.Driver", "com.mysql:mysql-connector-j"), ServerUrl.of(address), properties);
    }

    static Properties properties(Address address, DriverTimeouts timeouts, Map<String, String> defaults, DriverOptions options) {
        Properties properties = DriverKind.credentials(address);
        properties.putAll(defaults);
        properties.setProperty("connectTimeout", timeouts.connectMillis());
        properties.setProperty("socketTimeout", timeouts.socketMillis());
        for (Map.Entry<String, List<String>> option : address.options().entrySet()) {
            String value = DriverOptions.single(option.getKey(), option.getValue());
            if (!PythonOptions.take(option.getKey(), value, properties)) {
                properties.setProperty(options.check(option.getKey()), value);
            }
        }
        return properties;
    }
}
