/// Tables of the garden, and the views that come after the rows.
final class GardenSchema {
    static final String TABLES =
            """
            SET time_zone = '+00:00';

            CREATE SEQUENCE label_numbers START WITH 1001 NOCACHE;

            CREATE TABLE plants (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                name VARCHAR(40) NOT NULL,
                variety VARCHAR(40) NOT NULL,
                latin_name VARCHAR(60) NOT NULL,
                family VARCHAR(40) NOT NULL,
                days_to_harvest SMALLINT UNSIGNED NOT NULL,
                sow_from TINYINT UNSIGNED NOT NULL CHECK (sow_from BETWEEN 1 AND 12),
                sow_to TINYINT UNSIGNED NOT NULL CHECK (sow_to BETWEEN 1 AND 12),
                unit ENUM('kg', 'piece', 'bunch', 'head', 'bulb', 'cob', 'stem', 'barrow') NOT NULL,
                price_per_unit DECIMAL(5,2) COMMENT 'At the farm shop down the road; NULL: not sold there',
                names JSON NOT NULL COMMENT 'What the gardeners call it at home',
                note VARCHAR(200),
                UNIQUE KEY plants_name_variety (name, variety),
                FULLTEXT KEY plants_note (note)
            ) COMMENT 'Varieties are made up, so do not ask at the nursery';

            CREATE TABLE beds (
                id TINYINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                name VARCHAR(40) NOT NULL UNIQUE,
                width_cm SMALLINT UNSIGNED NOT NULL,
                length_cm SMALLINT UNSIGNED NOT NULL,
                area_m2 DECIMAL(5,2) AS (width_cm * length_cm / 10000) STORED,
                soil ENUM('loam', 'sandy', 'clay', 'rich', 'compost') NOT NULL,
                sun ENUM('full', 'half', 'shade') NOT NULL,
                greenhouse BOOLEAN NOT NULL DEFAULT FALSE,
                laid_out_on DATE NOT NULL,
                note VARCHAR(200)
            );

            CREATE TABLE gardeners (
                id SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                name VARCHAR(80) NOT NULL,
                email VARCHAR(120) NOT NULL UNIQUE,
                phone VARCHAR(20),
                role ENUM('gardener', 'treasurer', 'beekeeper') NOT NULL DEFAULT 'gardener',
                member_since DATE NOT NULL
            );

            CREATE TABLE sowings (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                label INT UNSIGNED NOT NULL UNIQUE COMMENT 'On the wooden stick',
                plant_id INT UNSIGNED NOT NULL,
                bed_id TINYINT UNSIGNED NOT NULL,
                gardener_id SMALLINT UNSIGNED NOT NULL,
                sown_on DATE NOT NULL,
                seeds SMALLINT UNSIGNED NOT NULL,
                germination DECIMAL(3,2) COMMENT 'NULL: nobody counted',
                note VARCHAR(200),
                KEY sowings_sown_on (sown_on),
                CONSTRAINT sowings_plant FOREIGN KEY (plant_id) REFERENCES plants (id),
                CONSTRAINT sowings_bed FOREIGN KEY (bed_id) REFERENCES beds (id),
                CONSTRAINT sowings_gardener FOREIGN KEY (gardener_id) REFERENCES gardeners (id)
            );

            CREATE TABLE harvests (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                sowing_id INT UNSIGNED NOT NULL,
                gardener_id SMALLINT UNSIGNED NOT NULL,
                picked_on DATE NOT NULL,
                quantity DECIMAL(6,2) NOT NULL,
                taste TINYINT UNSIGNED CHECK (taste BETWEEN 1 AND 5),
                note VARCHAR(200),
                KEY harvests_picked_on (picked_on),
                CONSTRAINT harvests_sowing FOREIGN KEY (sowing_id) REFERENCES sowings (id) ON DELETE CASCADE,
                CONSTRAINT harvests_gardener FOREIGN KEY (gardener_id) REFERENCES gardeners (id)
            );

            CREATE TABLE sensors (
                id UUID NOT NULL PRIMARY KEY,
                place VARCHAR(40) NOT NULL,
                address INET6 NOT NULL,
                installed_on DATE NOT NULL,
                battery_percent TINYINT UNSIGNED COMMENT 'NULL: solar'
            );

            CREATE TABLE weather (
                day DATE NOT NULL PRIMARY KEY,
                low_c DECIMAL(3,1),
                high_c DECIMAL(3,1),
                rain_mm DECIMAL(4,1),
                sun_hours DECIMAL(3,1),
                sky ENUM('clear', 'fair', 'cloud', 'fog', 'rain', 'storm', 'snow'),
                note VARCHAR(200),
                CONSTRAINT weather_range CHECK (high_c >= low_c)
            );

            START TRANSACTION;
            """;

    static final String REST =
            """
            COMMIT;

            CREATE VIEW yields AS
                SELECT p.name, p.variety, YEAR(h.picked_on) AS year, SUM(h.quantity) AS quantity, p.unit,
                       ROUND(SUM(h.quantity) * p.price_per_unit, 2) AS worth
                FROM harvests h
                JOIN sowings s ON s.id = h.sowing_id
                JOIN plants p ON p.id = s.plant_id
                GROUP BY p.id, p.name, p.variety, year, p.unit, p.price_per_unit;

            CREATE VIEW monthly_weather AS
                SELECT DATE_FORMAT(day, '%Y-%m') AS month, MIN(low_c) AS coldest, MAX(high_c) AS warmest,
                       SUM(rain_mm) AS rain_mm, SUM(sun_hours) AS sun_hours, SUM(low_c < 0) AS frosts
                FROM weather
                GROUP BY month;
            """;

    private GardenSchema() {}
}
