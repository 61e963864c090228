CREATE TABLE second_one AS SELECT count(*) AS n FROM first_one;
