package vn.hoctap.recognition.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import vn.hoctap.recognition.embedded.PostgresServer;

/** Plain inserts, our appends, commands on our engine and commands on the stock engine, turn by turn. */
final class WriteBenchmark {
    /** The first round warms the machine up and does not count. */
    private static final int ROUNDS = 4;

    private WriteBenchmark() {}

    /** The median of each in operations a second. */
    static Map<String, Double> run(PostgresServer server) throws Exception {
        try (var plain = new Database(server, "plain", PostgresServer.COMMAND);
                var ours = new Database(server, "ours", PostgresServer.COMMAND, "db/eventstore");
                var stock = new Database(server, "stock", PostgresServer.COMMAND);
                var sequencer = Engines.sequencer(ours)) {
            var inserts = new PlainInserts(plain);
            var engine = Engines.ours(ours, sequencer);
            var stockEngine = Engines.stock(stock);
            var stockTransactions = new SpringTransactionManager(stock.transactions);
            try (var ourBus = new Bus(NoTransactionManager.INSTANCE, engine, new WeakReferenceCache());
                    var ourBusReading = new Bus(NoTransactionManager.INSTANCE, engine, NoCache.INSTANCE);
                    var stockBus = new Bus(stockTransactions, stockEngine, NoCache.INSTANCE);
                    var stockBusCaching = new Bus(stockTransactions, stockEngine, new WeakReferenceCache())) {
                var contenders = new LinkedHashMap<String, Callable<Integer>>();
                contenders.put("a plain inserts", inserts::insertStream);
                contenders.put("b our appends", () -> Engines.appendStream(engine));
                contenders.put("c commands, our engine", ourBus::runProcedure);
                contenders.put("d commands, stock engine", stockBus::runProcedure);
                contenders.put("c without the cache", ourBusReading::runProcedure);
                contenders.put("d with the cache", stockBusCaching::runProcedure);
                return medians(contenders);
            }
        }
    }

    private static Map<String, Double> medians(Map<String, Callable<Integer>> contenders) throws Exception {
        var figures = new LinkedHashMap<String, List<Double>>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (var contender : contenders.entrySet()) {
                double figure = Load.perSecond(contender.getValue());
                System.out.printf("round %d  %-28s %,10.0f /s%n", round, contender.getKey(), figure);
                figures.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                        .add(figure);
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        figures.forEach(
                (name, all) -> medians.put(name, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }
}
