package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.product.ArticleIndex.Because;

import org.junit.jupiter.api.Test;

class ArticleIndexFileTest {
    private static final String ROW = "rows:\n  - {id: '1', document: CYB22, line: '1', kinds: [cover], nl: a, en: b";

    private static ArticleIndex read(String rest) {
        return ArticleIndex.read("articles.yaml", ROW + rest + "}\n");
    }

    @Test
    void aRowIsExecutedOrSaysWhyNot() {
        assertThat(read(", executedBy: [War]").rows().getFirst().notExecuted()).isEmpty();
        assertThat(
                        read(", notExecuted: {because: otherProduct, see: [life]}")
                                .rows()
                                .getFirst()
                                .notExecuted()
                                .orElseThrow()
                                .because())
                .isEqualTo(Because.OTHER_PRODUCT);
    }

    @Test
    void aRowInNeitherIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(ProductFileException.class);
    }

    @Test
    void aRowInBothIsRefused() {
        assertThatThrownBy(() -> read(", executedBy: [War], notExecuted: {because: asked, see: [event.warForm]}"))
                .isInstanceOf(ProductFileException.class);
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> read(", executedBy: [War], remark: c"))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("remark");
    }
}
