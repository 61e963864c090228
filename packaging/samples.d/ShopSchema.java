/// Tables of the shop, and what comes after the rows: keys, indexes, views, words about it all.
final class ShopSchema {
    static final String TABLES =
            """
            CREATE TYPE product_category AS ENUM ('tea', 'pantry', 'ceramics', 'candles', 'textiles', 'stationery');
            CREATE TYPE order_status AS ENUM ('new', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned');

            CREATE TABLE makers (
                id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                name text NOT NULL,
                name_latin text NOT NULL,
                country character(2) NOT NULL,
                town text NOT NULL,
                supplier_since date NOT NULL,
                note text
            );

            CREATE TABLE products (
                id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                maker_id integer NOT NULL,
                sku text NOT NULL,
                name text NOT NULL,
                name_native text,
                variant text NOT NULL,
                category product_category NOT NULL,
                price numeric(10,2) NOT NULL,
                weight_g integer NOT NULL,
                tags text[] DEFAULT '{}' NOT NULL,
                attributes jsonb DEFAULT '{}' NOT NULL,
                description text NOT NULL,
                introduced_on date NOT NULL,
                discontinued_on date,
                CONSTRAINT products_price_check CHECK (price > 0),
                CONSTRAINT products_dates_check CHECK (discontinued_on > introduced_on)
            );

            CREATE TABLE customers (
                id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                name text NOT NULL,
                email text NOT NULL,
                language text NOT NULL,
                country character(2) NOT NULL,
                city text NOT NULL,
                birthday date,
                newsletter boolean DEFAULT false NOT NULL,
                preferences jsonb DEFAULT '{}' NOT NULL,
                joined_at timestamp with time zone NOT NULL
            );

            CREATE TABLE orders (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                customer_id integer NOT NULL,
                status order_status DEFAULT 'new' NOT NULL,
                placed_at timestamp with time zone DEFAULT now() NOT NULL,
                shipped_at timestamp with time zone,
                delivered_at timestamp with time zone,
                shipping numeric(6,2) NOT NULL,
                total numeric(10,2) NOT NULL,
                ship_to jsonb NOT NULL,
                note text,
                CONSTRAINT orders_times_check CHECK (shipped_at >= placed_at AND delivered_at >= shipped_at)
            );

            CREATE TABLE order_items (
                order_id bigint NOT NULL,
                line smallint NOT NULL,
                product_id integer NOT NULL,
                quantity integer NOT NULL,
                unit_price numeric(10,2) NOT NULL,
                discount numeric(3,2) DEFAULT 0 NOT NULL,
                PRIMARY KEY (order_id, line),
                CONSTRAINT order_items_quantity_check CHECK (quantity > 0)
            );

            CREATE TABLE reviews (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                product_id integer NOT NULL,
                customer_id integer NOT NULL,
                rating smallint NOT NULL,
                language text NOT NULL,
                title text,
                body text,
                helpful_votes integer DEFAULT 0 NOT NULL,
                written_at timestamp with time zone NOT NULL,
                UNIQUE (product_id, customer_id),
                CONSTRAINT reviews_rating_check CHECK (rating BETWEEN 1 AND 5)
            );
            """;

    static final String REST =
            """
            ALTER TABLE products ADD UNIQUE (sku);
            ALTER TABLE products ADD FOREIGN KEY (maker_id) REFERENCES makers (id);
            ALTER TABLE customers ADD UNIQUE (email);
            ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers (id);
            ALTER TABLE order_items ADD FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;
            ALTER TABLE order_items ADD FOREIGN KEY (product_id) REFERENCES products (id);
            ALTER TABLE reviews ADD FOREIGN KEY (product_id) REFERENCES products (id);
            ALTER TABLE reviews ADD FOREIGN KEY (customer_id) REFERENCES customers (id);

            CREATE INDEX products_category_idx ON products (category) WHERE discontinued_on IS NULL;
            CREATE INDEX products_tags_idx ON products USING gin (tags);
            CREATE INDEX products_attributes_idx ON products USING gin (attributes jsonb_path_ops);
            CREATE INDEX orders_customer_id_placed_at_idx ON orders (customer_id, placed_at DESC);
            CREATE INDEX orders_open_idx ON orders (placed_at) WHERE status IN ('new', 'paid', 'packed');
            CREATE INDEX order_items_product_id_idx ON order_items (product_id);
            CREATE INDEX reviews_written_at_idx ON reviews USING brin (written_at);
            CREATE INDEX customers_name_lower_idx ON customers (lower(name));

            CREATE VIEW monthly_revenue AS
                SELECT date_trunc('month', placed_at AT TIME ZONE 'UTC')::date AS month,
                       count(*) AS orders,
                       sum(total) AS revenue,
                       round(avg(total), 2) AS average_order
                FROM orders
                WHERE status NOT IN ('cancelled', 'returned')
                GROUP BY 1;

            CREATE VIEW bestsellers AS
                SELECT p.sku, p.name, p.variant, p.category,
                       sum(i.quantity) AS sold,
                       (SELECT round(avg(r.rating), 1) FROM reviews r WHERE r.product_id = p.id) AS stars
                FROM products p
                JOIN order_items i ON i.product_id = p.id
                JOIN orders o ON o.id = i.order_id
                WHERE o.status NOT IN ('cancelled', 'returned')
                GROUP BY p.id;

            CREATE MATERIALIZED VIEW country_sales AS
                SELECT c.country, count(DISTINCT c.id) AS customers, count(*) AS orders, sum(o.total) AS revenue
                FROM orders o
                JOIN customers c ON c.id = o.customer_id
                GROUP BY c.country;

            COMMENT ON TABLE makers IS 'The workshops that make what we sell. We have met every one of them.';
            COMMENT ON TABLE products IS 'One row per variant; the SKU is the line''s code and a number.';
            COMMENT ON TABLE customers IS 'All names are invented, all addresses end in a reserved domain.';
            COMMENT ON COLUMN products.name_native IS 'As the maker writes it; NULL where that is the English name.';
            COMMENT ON COLUMN orders.total IS 'Goods after discount, and shipping, in euros.';
            COMMENT ON COLUMN orders.note IS 'From the customer to whoever packs the parcel.';
            COMMENT ON COLUMN reviews.body IS 'NULL: stars only. Empty: the title says it all.';
            COMMENT ON VIEW bestsellers IS 'What went out of the door, cancelled and returned orders aside.';
            """;

    private ShopSchema() {}
}
