# syntax=docker/dockerfile:1

# The launcher builds what it runs; the image takes the result, so that both are the same build.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/m2 MAVEN_OPTS=-Dmaven.repo.local=/m2 bin/dateline --version

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/dateline --create-home dateline
COPY --from=build /src/LICENSE /src/NOTICE /opt/dateline/
COPY --from=build /src/bin/dateline /opt/dateline/bin/dateline
COPY --from=build /src/standalone/target/launcher/dateline/lib /opt/dateline/lib
USER dateline
WORKDIR /var/lib/dateline
VOLUME /var/lib/dateline
ENV DATELINE_STATE_DIR=/var/lib/dateline/streams
# No health check: stream serves nothing that could be asked. It ends when it fails, and the restart policy starts it again.
ENTRYPOINT ["/opt/dateline/bin/dateline"]
CMD ["--help"]
