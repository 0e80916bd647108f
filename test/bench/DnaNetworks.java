/*
 * Prints every network that Discourse Network Analyzer makes of a database, as JSON: its organisations, its concepts,
 * and both. What it printed of that program's own sample stands in test/queries/network/dna-reference.json.
 *
 * With the source of github.com/leifeld/dna (3.0.11.5) and the jars that its build.gradle names in `lib`:
 *
 *   javac -cp 'lib/*' -d classes $(find dna/src/main/java -name '*.java') test/bench/DnaNetworks.java
 *   java -Djava.awt.headless=true -cp 'classes:lib/*' DnaNetworks sample/sample.dna 2>/dev/null
 *
 * Rows and columns are in order of their names, which are not printed.
 */
import dna.Dna;
import dna.export.Exporter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class DnaNetworks {
  public static void main(String[] arguments) {
    Dna.logger = new logger.Logger();
    Dna.sql = new sql.Sql();
    Dna.sql.setConnectionProfile(new sql.ConnectionProfile("sqlite", arguments[0], "", 0, "", ""), true);
    Dna.sql.selectCoder(1);
    List<String> networks = new ArrayList<>();
    for (String duplicates : List.of("include", "document", "month", "acrossrange")) {
      for (String aggregation : List.of("congruence", "conflict", "subtract", "ignore")) {
        for (String normalization : List.of("no", "average", "jaccard", "cosine")) {
          networks.add(network("organization", "concept", "onemode", aggregation, normalization, duplicates));
          networks.add(network("concept", "organization", "onemode", aggregation, normalization, duplicates));
        }
      }
      networks.add(network("organization", "concept", "twomode", "combine", "no", duplicates));
      for (String aggregation : List.of("ignore", "subtract")) {
        for (String normalization : List.of("no", "activity", "prominence")) {
          networks.add(network("organization", "concept", "twomode", aggregation, normalization, duplicates));
        }
      }
    }
    System.out.println("{\"program\":\"Discourse Network Analyzer " + Dna.version + "\",\"networks\":[\n"
        + String.join(",\n", networks) + "]}");
    System.exit(0);
  }

  private static String network(String rows, String columns, String type, String aggregation, String normalization,
      String duplicates) {
    ArrayList<String> none = new ArrayList<>();
    Exporter exporter = new Exporter(type, Dna.sql.getStatementType("DNA Statement"), rows, false, columns, false,
        "agreement", false, aggregation, normalization, false, duplicates, LocalDateTime.of(1900, 1, 1, 0, 0),
        LocalDateTime.of(2099, 12, 31, 23, 59), "no", 100, new HashMap<>(), none, none, none, none, false, false,
        false, false, false, null, null);
    exporter.setKernelFunction("no");
    exporter.loadData();
    exporter.filterStatements();
    exporter.computeResults();
    var found = exporter.getMatrixResults().get(0);
    int[] down = inOrder(found.getRowNames());
    int[] across = inOrder(found.getColumnNames());
    String matrix = Arrays.stream(down).mapToObj(row -> Arrays.stream(across)
        .mapToObj(column -> number(found.getMatrix()[row][column])).collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",", "[", "]"));
    return String.format("{\"type\":\"%s\",\"rows\":\"%s\",\"aggregation\":\"%s\",\"normalization\":\"%s\","
        + "\"duplicates\":\"%s\",\"statements\":%d,\"matrix\":%s}", type, rows, aggregation, normalization, duplicates,
        found.getNumStatements(), matrix);
  }

  private static int[] inOrder(String[] names) {
    return IntStream.range(0, names.length).boxed().sorted((a, b) -> names[a].compareTo(names[b]))
        .mapToInt(Integer::intValue).toArray();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
