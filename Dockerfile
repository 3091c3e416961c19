# The service as a native executable, on a small image:
#   docker build -t aiguillage .
#   docker run --rm --read-only --tmpfs /tmp --cap-drop=ALL -p 8080:8080 aiguillage
# The build takes 4 to 10 minutes and 8 GB of memory. Each base image can be replaced with --build-arg.
ARG NODE_IMAGE=docker.io/library/node:20-slim
ARG MAVEN_IMAGE=docker.io/library/maven:3.9-eclipse-temurin-17
ARG BUILDER_IMAGE=quay.io/quarkus/ubi9-quarkus-mandrel-builder-image:jdk-25
ARG RUNTIME_IMAGE=quay.io/quarkus/ubi9-quarkus-micro-image:2.0

FROM ${NODE_IMAGE} AS node

FROM ${MAVEN_IMAGE} AS sources
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
RUN mvn --batch-mode --no-transfer-progress package -DskipTests -Dnative -Dquarkus.native.sources-only=true

FROM ${BUILDER_IMAGE} AS executable
USER root
WORKDIR /build
COPY --from=sources /build/target/native-sources ./
RUN native-image $(cat native-image.args) && mv ./*-runner application

FROM ${RUNTIME_IMAGE}
COPY --chmod=0555 src/main/docker/health /app/health
COPY --from=executable --chmod=0555 /build/application /app/application
WORKDIR /app
USER 1001
# Lost with the container: name the folder of a volume instead to keep it.
ENV AIGUILLAGE_DONNEES=/tmp/aiguillage
ENV QUARKUS_LOG_CONSOLE_JSON_ENABLED=true
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["/app/health"]
# A young generation of its own size, or else it grows with the memory of the machine, and is resident.
ENTRYPOINT ["/app/application", "-Xmn16m", "-Dquarkus.http.host=0.0.0.0", "-Djdk.xml.dtd.support=deny", "-Djavax.xml.accessExternalDTD="]
