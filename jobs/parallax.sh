#!/usr/bin/env bash
# Runs one command of Parallax: jobs/parallax.sh <stage> [options]. The scripts beside this one call it.
#
# Uses spark-submit where SPARK_HOME or the PATH has one of the right version, else the Spark that Maven brings, in one process of its own.
# Builds on first use, and again when the sources have changed.
#
#   PARALLAX_MEMORY   heap of the driver; in local mode it does all the work (default: half of the machine's memory, 4g to 8g)
#   PARALLAX_SUBMIT   options for spark-submit, such as "--master spark://host:7077 --executor-memory 4g" (default: none)
#   PARALLAX_MASTER   master of the embedded Spark (default: local[*])
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target="$root/target"

fail() {
  echo "parallax: $*" >&2
  exit 1
}

java=java
[ -n "${JAVA_HOME:-}" ] && java="$JAVA_HOME/bin/java"
release=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9][^"]*\)".*/\1/p' | head -n 1) || true
version=${release%%[.-]*}
[ "${version:-0}" -ge 17 ] || fail "Cannot find Java 17 or newer (found: ${version:-none}). Install a JDK, or set JAVA_HOME to one."

application() { ls "$target"/parallax-*.jar 2>/dev/null | grep -v -e '-models.jar$' | head -n 1; }
models() { ls "$target"/parallax-*-models.jar 2>/dev/null | head -n 1; }

stale() {
  local jar
  jar=$(application)
  [ -z "$jar" ] || [ -z "$(models)" ] || [ ! -f "$target/spark.classpath" ] ||
    [ -n "$(find "$root/src/main" "$root/pom.xml" -newer "$jar" -print -quit)" ]
}

if stale; then
  command -v mvn >/dev/null || fail "Cannot build: there is no Maven on the PATH. Install Maven 3.8 or newer."
  mkdir -p "$target"
  echo "Building Parallax (the first time this downloads Spark and CoreNLP's models, about 1.3 GB) ..." >&2
  # Of an older version: found first by its name, it would run in place of the new one.
  rm -f "$target"/parallax-*.jar
  (cd "$root" && mvn -B -q -DskipTests -Dspotless.check.skip=true package) >"$target/build.log" 2>&1 ||
    { tail -n 30 "$target/build.log" >&2; fail "Cannot build; the whole log is in $target/build.log"; }
fi

[ -t 2 ] && export PARALLAX_TERMINAL=yes

megabytes=$(awk '/^MemTotal/ {print int($2 / 2048)}' /proc/meminfo 2>/dev/null || echo 4096)
memory=${PARALLAX_MEMORY:-$((megabytes > 8192 ? 8192 : megabytes < 4096 ? 4096 : megabytes))m}
# What the heap begins with: enough for the models without collecting all of it again and again. Memory that is touched for the first time
# costs time too, so the part for young objects stays small.
begin=$memory
[ -n "${PARALLAX_MEMORY:-}" ] || begin=3072m
# The second compiler waits for methods that are twenty times as hot as it would by itself: in a run of a minute, most of what it compiled was
# Spark's planner and compiler, soon done with. Longer runs do not feel it.
compiler=(-XX:-DontCompileHugeMethods -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000
  -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000)
collector=(-XX:+UseParallelGC -XX:NewRatio=1 -XX:MaxNewSize=1000m -XX:+UseTransparentHugePages -XX:MetaspaceSize=256m)
flags=("${collector[@]}" "${compiler[@]}" -Xss4m "-Dlog4j2.configurationFile=$root/jobs/log4j2.properties")

# Of another Spark, spark-submit would end in some NoSuchMethodError. Releases of one line (4.2.0, 4.2.1) go together.
wanted=$(sed -n 's:.*<spark.version>\(.*\)</spark.version>.*:\1:p' "$root/pom.xml")
fits() {
  found=$("$1" --version 2>&1 | sed -n 's/.*version \([0-9][0-9.]*\).*/\1/p' | head -n 1) || true
  [ "${found%.*}" = "${wanted%.*}" ]
}

submit=""
if [ -n "${SPARK_HOME:-}" ] && [ -x "$SPARK_HOME/bin/spark-submit" ]; then
  submit="$SPARK_HOME/bin/spark-submit"
  fits "$submit" || fail "Cannot use $submit: it is Spark ${found:-of unknown version}, and this is built for Spark $wanted." \
    "Set SPARK_HOME to a Spark ${wanted%.*}, or unset it to use the Spark that Maven brings."
elif command -v spark-submit >/dev/null; then
  submit=$(command -v spark-submit)
  if ! fits "$submit"; then
    [ -z "${PARALLAX_SUBMIT:-}" ] || fail "Cannot submit with $submit: it is Spark ${found:-of unknown version}, and this is built for" \
      "Spark $wanted. Set SPARK_HOME to a Spark ${wanted%.*}."
    echo "parallax: passing over $submit, which is Spark ${found:-of unknown version}; using the Spark $wanted that Maven brings" >&2
    submit=""
  fi
fi

if [ -n "$submit" ]; then
  # spark-submit takes Java's options as one text, in which quotation marks keep a path with spaces together.
  quoted=$(printf '"%s" ' "${flags[@]}")
  # shellcheck disable=SC2086  # PARALLAX_SUBMIT is a list of options.
  exec "$submit" --class dev.parallax.job.Parallax --driver-memory "$memory" --driver-java-options "$quoted" \
    --conf spark.executor.extraJavaOptions="-XX:+UseParallelGC -XX:NewRatio=1 -XX:+UseTransparentHugePages -XX:-DontCompileHugeMethods -Xss4m" \
    --jars "$(models)" ${PARALLAX_SUBMIT:-} "$(application)" "$@"
fi

opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
# Classes of Spark and CoreNLP, some 20,000, as this Java has loaded and checked them in an earlier run: written when the first run of all
# stages ends, which takes it some seconds more, and saves a third of the start from then on. Java itself passes over one that does not fit.
# A run that failed, or only showed its help, leaves a small one: that is thrown away, as is one that is older than what it was made of
# (after mvn package, say).
shared="$target/parallax-$release.jsa"
for archive in "$target"/parallax-*.jsa*; do
  for source in "$(application)" "$(models)" "$target/spark.classpath"; do
    [ "$archive" -nt "$source" ] || rm -f "$archive"
  done
done
if [ ! -f "$shared" ] && [ -f "$shared.new" ]; then
  if [ "$(wc -c <"$shared.new")" -gt 100000000 ]; then mv "$shared.new" "$shared"; else rm -f "$shared.new"; fi
fi
flags+=(-Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:class+path=off)
if [ -f "$shared" ]; then
  flags+=("-XX:SharedArchiveFile=$shared")
elif [ "${1:-}" = run ] && [ -w "$target" ] && "$java" -Xshare:on "${collector[@]}" -version >/dev/null 2>&1; then
  # The last condition: a Java that comes without an archive of its own classes cannot add to it, and would not start.
  flags+=("-XX:ArchiveClassesAtExit=$shared.new")
fi

exec "$java" "-Xms$begin" "-Xmx$memory" "${flags[@]}" "${opens[@]}" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED \
  -Dspark.hadoop.fs.file.impl=dev.parallax.spark.ForklessFileSystem -Djdk.reflect.useDirectMethodHandle=false -Dio.netty.tryReflectionSetAccessible=true \
  "-Dspark.master=${PARALLAX_MASTER:-local[*]}" -Dspark.ui.enabled=false -Dspark.driver.host=127.0.0.1 -Dspark.driver.bindAddress=127.0.0.1 \
  -cp "$(application):$(models):$(cat "$target/spark.classpath")" dev.parallax.job.Parallax "$@"
