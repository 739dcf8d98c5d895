import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * Starts an in-memory server that speaks MongoDB's protocol on a free port of this machine and prints the port.
 * It ends when its standard input ends, so it can never outlive the process that started it.
 */
public class Launcher {
    public static void main(String[] arguments) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", 0);
        System.out.println(server.getLocalAddress().getPort());
        while (System.in.read() != -1) {
            // Nothing is ever sent: only the end of the input matters.
        }
        server.shutdownNow();
    }
}
