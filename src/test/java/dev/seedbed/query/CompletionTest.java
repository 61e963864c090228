package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.Completion.Proposal;
import dev.seedbed.query.SchemaTree.Column;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final SchemaTree SCHEMA = new SchemaTree(
            "shop",
            List.of(new SchemaTree.Database(
                    "shop",
                    true,
                    List.of(new SchemaTree.Schema(
                            "public",
                            List.of(table("orders", "id", "total", "Placed At"), table("customers", "id", "name")))))));

    private static Relation table(String name, String... columns) {
        return new Relation(
                "public",
                name,
                RelationType.TABLE,
                1,
                List.of(columns).stream().map(c -> new Column(c, "int")).toList());
    }

    /// The caret is where the bar stands.
    private static List<String> at(String marked) {
        int caret = marked.indexOf('|');
        return Completion.at(marked.replace("|", ""), caret, ServerAccess.usualDialect(DatabaseKind.POSTGRESQL), SCHEMA)
                .list()
                .stream()
                .map(Proposal::insert)
                .toList();
    }

    @Test
    void columnsOfAnAliasAfterADot() {
        assertThat(at("select o.| from orders o where 1=1")).containsExactly("id", "total", "\"Placed At\"");
        assertThat(at("select * from orders o where o.t|")).containsExactly("total");
        assertThat(at("select * from public.orders as x join customers c on c.|"))
                .containsExactly("id", "name");
        assertThat(at("select orders.|")).containsExactly("id", "total", "\"Placed At\"");
        assertThat(at("select * from public.|")).containsExactly("customers", "orders");
        assertThat(at("select 1; select nope.|")).isEmpty();
    }

    @Test
    void tablesAfterFromAndColumnsElsewhere() {
        assertThat(at("select * from |")).containsExactly("customers", "orders", "public");
        assertThat(at("select * from o|")).startsWith("orders");
        assertThat(at("select to| from orders")).startsWith("total");
        assertThat(at("sel|")).containsExactly("select");
    }

    @Test
    void nothingInsideTextAndComments() {
        assertThat(at("select 'or|'")).isEmpty();
        assertThat(at("-- or|")).isEmpty();
        assertThat(at("/* or| */")).isEmpty();
    }
}
