#!/usr/bin/env bash
# Lays out a SPARK_HOME from the Spark that Maven brings, where no Spark distribution is at hand: jobs/spark-home.sh FOLDER
# Enough for spark-submit, a standalone master and its workers (FOLDER/bin/spark-class). Needs a build (mvn package) first.
set -euo pipefail

[ $# -eq 1 ] || { echo "Usage: jobs/spark-home.sh FOLDER" >&2; exit 2; }
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ -f "$root/target/spark.classpath" ] || { echo "Cannot find Spark's class path: run 'mvn package -DskipTests' first." >&2; exit 1; }

mkdir -p "$1/bin" "$1/jars"
tr ':' '\n' <"$root/target/spark.classpath" | while read -r jar; do ln -sf "$jar" "$1/jars/"; done

# What Spark's own bin/spark-class does: the launcher builds the command, NUL between its words, after a NUL and a line end.
cat >"$1/bin/spark-class" <<'SCRIPT'
#!/usr/bin/env bash
set -euo pipefail
export SPARK_HOME="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)" SPARK_SCALA_VERSION=2.13
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command=()
while IFS= read -r -d '' word; do command+=("$word"); done < <("$java" -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@")
executable=${command[1]#$'\n'}
exec "$executable" "${command[@]:2}"
SCRIPT
cat >"$1/bin/spark-submit" <<'SCRIPT'
#!/usr/bin/env bash
exec "$(dirname "${BASH_SOURCE[0]}")/spark-class" org.apache.spark.deploy.SparkSubmit "$@"
SCRIPT
chmod +x "$1/bin/spark-class" "$1/bin/spark-submit"
