ALTER USER postgres WITH PASSWORD 'walnut';
ALTER ROLE postgres SET search_path = nowhere;
CREATE TABLE public.nuts (id int);
INSERT INTO public.nuts VALUES (1);
