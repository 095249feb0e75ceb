# The page and the two class paths are built in one image and run in a smaller one.
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
# Maven calls npm for the page.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -Dmaven.test.skip=true -Dcyclonedx.skip package

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --uid 7474 entente \
    && install -d -o entente -g entente /var/lib/entente
COPY --from=build /src/backend/app/target/lib /opt/entente/app
COPY --from=build /src/backend/embedded/target/lib /opt/entente/neo4j
COPY --from=build /src/entente /src/LICENSE /opt/entente/
USER entente
# Inside a container only its published port lets anyone in; the names it may be opened under stay checked.
ENV ENTENTE_HOST=0.0.0.0 \
    ENTENTE_PORT=7070 \
    ENTENTE_DATA=/var/lib/entente
VOLUME /var/lib/entente
EXPOSE 7070
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD curl --fail --silent --show-error --output /dev/null http://127.0.0.1:7070/api/health
ENTRYPOINT ["/opt/entente/entente"]
CMD ["serve"]
