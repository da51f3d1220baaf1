# One image, every role: SPRING_PROFILES_ACTIVE says which. The embedded stores and the simulator are not in it.
FROM node:24-slim AS web
WORKDIR /web
COPY miniapp/web/package.json miniapp/web/package-lock.json miniapp/web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY miniapp/web ./
RUN npm run build -- --outDir /dist

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
COPY --from=web /dist miniapp/src/main/resources/static/app
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -ntp -Dweb.skip=true -DskipTests -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar miniapp/target/miniapp-0.1.0-SNAPSHOT.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin cosmeya
WORKDIR /opt/cosmeya
# The readiness probe, without curl: asks the application itself.
COPY --chmod=755 <<'PROBE' healthy
#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/8080
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
grep -q '"status":"UP"' <&3
PROBE
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=75", "-jar", "miniapp-0.1.0-SNAPSHOT.jar"]
