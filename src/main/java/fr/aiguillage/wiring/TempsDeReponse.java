package fr.aiguillage.wiring;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** How long {@code POST /decide} takes, in steps, so that percentiles can be told over all replicas. */
@Singleton
final class TempsDeReponse implements MeterFilter {

    private static final double[] PALIERS_EN_MILLISECONDES = {1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500};
    private static final double[] PALIERS = DoubleStream.of(PALIERS_EN_MILLISECONDES)
            .map(millisecondes -> millisecondes * Duration.ofMillis(1).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals("http.server.requests") && "/decide".equals(id.getTag("uri"))
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(PALIERS)
                        .build()
                        .merge(config)
                : config;
    }
}
