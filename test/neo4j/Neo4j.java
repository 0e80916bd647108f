import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j for tests, with the settings of HOME/neo4j.conf: java -cp 'lib/*' Neo4j.java HOME. Prints "ready" when it is. */
class Neo4j {
  public static void main(String[] args) throws Exception {
    var home = Path.of(args[0]);
    var password = System.getenv().getOrDefault("NEO4J_PASSWORD", "");
    var dbms = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> { error.printStackTrace(); System.exit(1); });
    if (!password.isEmpty())
      dbms.database("system").executeTransactionally(
          "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    if (!dbms.database("neo4j").isAvailable(60_000)) throw new IllegalStateException("the database neo4j did not open");
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
