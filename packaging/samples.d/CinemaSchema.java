/// Tables of the cinema, and the views and the trigger that come after the rows.
final class CinemaSchema {
    static final String TABLES =
            """
            SET time_zone = '+00:00';

            CREATE TABLE screens (
                id TINYINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                name VARCHAR(40) NOT NULL UNIQUE,
                seat_rows TINYINT UNSIGNED NOT NULL,
                seats_per_row TINYINT UNSIGNED NOT NULL,
                seats SMALLINT UNSIGNED GENERATED ALWAYS AS (seat_rows * seats_per_row) STORED,
                equipment JSON NOT NULL,
                opened_on DATE NOT NULL,
                note VARCHAR(200)
            ) COMMENT 'Three rooms under one leaking roof';

            CREATE TABLE films (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                title VARCHAR(120) NOT NULL,
                original_title VARCHAR(120) COMMENT 'NULL where it is the same',
                director VARCHAR(80) NOT NULL,
                country CHAR(2) NOT NULL,
                year YEAR NOT NULL,
                minutes SMALLINT UNSIGNED NOT NULL,
                advised_age ENUM('0', '6', '12', '16', '18') NOT NULL,
                details JSON NOT NULL,
                synopsis TEXT NOT NULL,
                released_on DATE NOT NULL,
                KEY films_director (director),
                FULLTEXT KEY films_words (title, synopsis),
                CONSTRAINT films_minutes CHECK (minutes BETWEEN 40 AND 400)
            ) COMMENT 'No such film was ever made, more is the pity';

            CREATE TABLE members (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                card_number CHAR(6) NOT NULL UNIQUE,
                name VARCHAR(80) NOT NULL,
                email VARCHAR(120) NOT NULL UNIQUE,
                level ENUM('friend', 'supporter', 'patron') NOT NULL DEFAULT 'friend',
                birthday DATE,
                preferences JSON NOT NULL,
                joined_on DATE NOT NULL,
                left_on DATE,
                KEY members_name (name)
            );

            CREATE TABLE screenings (
                id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                film_id INT UNSIGNED NOT NULL,
                screen_id TINYINT UNSIGNED NOT NULL,
                starts_at DATETIME NOT NULL,
                series VARCHAR(40),
                price DECIMAL(6,2) NOT NULL,
                introduction VARCHAR(200),
                UNIQUE KEY screenings_place (screen_id, starts_at),
                KEY screenings_starts_at (starts_at),
                CONSTRAINT screenings_film FOREIGN KEY (film_id) REFERENCES films (id),
                CONSTRAINT screenings_screen FOREIGN KEY (screen_id) REFERENCES screens (id)
            );

            CREATE TABLE tickets (
                id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
                screening_id INT UNSIGNED NOT NULL,
                seat VARCHAR(3) NOT NULL,
                member_id INT UNSIGNED,
                price DECIMAL(6,2) NOT NULL,
                channel ENUM('web', 'box office', 'phone') NOT NULL,
                discount JSON,
                sold_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
                UNIQUE KEY tickets_seat (screening_id, seat),
                KEY tickets_sold_at (sold_at),
                CONSTRAINT tickets_screening FOREIGN KEY (screening_id) REFERENCES screenings (id),
                CONSTRAINT tickets_member FOREIGN KEY (member_id) REFERENCES members (id)
            );

            CREATE TABLE ratings (
                member_id INT UNSIGNED NOT NULL,
                film_id INT UNSIGNED NOT NULL,
                stars TINYINT UNSIGNED NOT NULL,
                comment TEXT,
                rated_at DATETIME NOT NULL,
                edited_at DATETIME,
                PRIMARY KEY (member_id, film_id),
                CONSTRAINT ratings_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
                CONSTRAINT ratings_film FOREIGN KEY (film_id) REFERENCES films (id),
                CONSTRAINT ratings_stars CHECK (stars BETWEEN 1 AND 5)
            );

            START TRANSACTION;
            """;

    static final String REST =
            """
            COMMIT;

            CREATE VIEW programme AS
                SELECT s.starts_at, r.name AS screen, f.title, f.minutes, s.series, s.price,
                       r.seats - (SELECT COUNT(*) FROM tickets t WHERE t.screening_id = s.id) AS seats_left
                FROM screenings s
                JOIN films f ON f.id = s.film_id
                JOIN screens r ON r.id = s.screen_id;

            CREATE VIEW takings AS
                SELECT f.title, COUNT(t.id) AS tickets, SUM(t.price) AS takings,
                       (SELECT ROUND(AVG(g.stars), 1) FROM ratings g WHERE g.film_id = f.id) AS stars
                FROM films f
                LEFT JOIN screenings s ON s.film_id = f.id
                LEFT JOIN tickets t ON t.screening_id = s.id
                GROUP BY f.id, f.title;

            DELIMITER ;;
            CREATE TRIGGER ratings_edited BEFORE UPDATE ON ratings FOR EACH ROW
            BEGIN
                IF NEW.stars <> OLD.stars OR NOT (NEW.comment <=> OLD.comment) THEN
                    SET NEW.edited_at = CURRENT_TIMESTAMP;
                END IF;
            END ;;
            DELIMITER ;
            """;

    private CinemaSchema() {}
}
