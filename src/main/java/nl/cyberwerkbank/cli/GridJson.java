package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.rating.ReceiptLine;

import org.joda.money.Money;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// The grid of a quote as JSON: every cell with its premium and receipt, or why it has none.
///
/// @param wording the language of the sentences
record GridJson(Wording wording) {
    /// The grid, of which only these cells are shown.
    ObjectNode of(QuoteGrid grid, List<QuoteCell> cells, Product product) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("decision", grid.decision().decision().caseName());
        ArrayNode reasons = node.putArray("reasons");
        grid.decision().reasons().forEach(reasons::add);
        ArrayNode missing = node.putArray("missing");
        grid.decision().missing().forEach(missing::add);
        node.put("productVersion", product.id());
        node.set("tariff", tariff(product.tariff()));
        node.put("deductibleBand", grid.deductibles().map(DeductibleChoice::band).orElse(null));
        amounts(node.putArray("sums"), grid.sums());
        amounts(node.putArray("deductibles"), grid.rows());
        ArrayNode commissions = node.putArray("commissions");
        grid.commissions().forEach(commissions::add);
        grid.deductibles()
                .ifPresent(choice -> node.set("deductibleFinding", new FindingJson(wording).of(choice.finding())));
        ArrayNode shown = node.putArray("cells");
        cells.forEach(cell -> shown.add(of(cell)));
        return node;
    }

    private static ObjectNode tariff(Tariff tariff) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", tariff.id())
                .put("name", tariff.name())
                .put("example", tariff.example());
    }

    private ObjectNode of(QuoteCell cell) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sumInsured", cell.choice().sumInsured().getAmount());
        node.put("deductible", cell.choice().deductible().getAmount());
        node.put("commissionPercentage", cell.choice().commissionPercentage());
        node.put("decision", cell.decision().caseName());
        cell.receipt().ifPresent(receipt -> add(node, receipt));
        cell.withheld().ifPresent(reason -> node.put("withheld", wording.text(reason)));
        return node;
    }

    private void add(ObjectNode node, PremiumReceipt receipt) {
        node.put("premium", receipt.premium().getAmount());
        node.put("costs", receipt.costs().getAmount());
        node.put("taxPercentage", receipt.taxPercentage());
        node.put("tax", receipt.tax().getAmount());
        node.put("total", receipt.total().getAmount());
        node.put("tariff", receipt.tariffName());
        node.put("origin", camelCase(receipt.origin().name()));
        node.put("indication", receipt.isIndication());
        ArrayNode lines = node.putArray("receipt");
        receipt.lines().forEach(line -> lines.add(of(line)));
    }

    private ObjectNode of(ReceiptLine line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("step", line.step().caseName());
        node.put("text", text(line));
        node.put("figure", line.figure());
        for (Input input : line.inputs()) {
            node.withArray("inputs")
                    .addObject()
                    .put("field", input.field())
                    .set("value", FindingJson.value(input.value()));
        }
        node.set("source", FindingJson.of(line.source()));
        return node;
    }

    private String text(ReceiptLine line) {
        return wording.text(
                new Message("receipt." + line.step().caseName(), line.inputs().stream().map(Input::value).toList()));
    }

    private static void amounts(ArrayNode array, List<Money> amounts) {
        amounts.forEach(amount -> array.add(amount.getAmount().setScale(2, RoundingMode.UNNECESSARY)));
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
