package dev.rowan.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** How the tests of a class went that a test has run: each that failed, class or method, with its error. */
record Run(Map<String, Throwable> failures, int methods) {

    static Run of(Class<?> tests, String... parameters) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests));
        for (int i = 0; i < parameters.length; i += 2) {
            request.configurationParameter(parameters[i], parameters[i + 1]);
        }
        return of(request.build());
    }

    private static Run of(LauncherDiscoveryRequest request) {
        Map<String, Throwable> failures = new ConcurrentHashMap<>();
        Map<String, Boolean> methods = new ConcurrentHashMap<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(error -> failures.put(test.getDisplayName().replace("()", ""), error));
                if (test.isTest()) {
                    methods.put(test.getUniqueId(), true);
                }
            }
        });
        return new Run(new TreeMap<>(failures), methods.size());
    }
}
