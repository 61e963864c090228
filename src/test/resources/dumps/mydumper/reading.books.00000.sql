/*!40101 SET NAMES binary*/;
/*!40014 SET FOREIGN_KEY_CHECKS=0*/;
/*!40103 SET TIME_ZONE='+00:00' */;
INSERT INTO `books` VALUES
(1,2,"Book 1",1.50,"ÄÊB8 ¹#‚\rÌPšou„›","it\'s; line\ntab	\\ end"),
(2,3,"Book 2",3.00,"ÈrL/co‰Ì†,","it\'s; line\ntab	\\ end"),
(3,1,"Book 3",4.50,"ìËÈ~K\\âş(0Ùò§ºó","it\'s; line\ntab	\\ end"),
(4,2,"Book 4",6.00,"¨öy¢óç‘¦{uB,","it\'s; line\ntab	\\ end"),
(5,3,"Book 5",7.50,"äÚ;»Î#E×w+t£Õ","it\'s; line\ntab	\\ end"),
(6,1,"Book 6",9.00,"y	Zˆ¯oµæ~±²Ü","it\'s; line\ntab	\\ end"),
(7,2,"Book 7",10.50,"ä_ÎêzZ6ŞİKê%C",NULL),
(8,3,"Book 8",12.00,"Éğø•û˜«‘YõĞ)~#m","it\'s; line\ntab	\\ end"),
(9,1,"Book 9",13.50,"EÄŒÎ.-½ê\ZüQÇÆ­&","it\'s; line\ntab	\\ end"),
(10,2,"Book 10",15.00,"ÓÙDh¤BYu]8æÑcè ","it\'s; line\ntab	\\ end"),
(11,3,"Book 11",16.50,"e½CÙÊ¦à,™\n‚e-Ê","it\'s; line\ntab	\\ end"),
(12,1,"Book 12",18.00,"Â\nÔ×oéwYª\' É›ÿg","it\'s; line\ntab	\\ end"),
(13,2,"Book 13",19.50,"ÅäÁ$¡\rµä¹Â¯9","it\'s; line\ntab	\\ end"),
(14,3,"Book 14",21.00,"ª³#‰\"¼ÂZo`nµ%ÿÜV",NULL),
(15,1,"Book 15",22.50,"›óğb“j–ÓÈ½/ó","it\'s; line\ntab	\\ end"),
(16,2,"Book 16",24.00,"ÇM—°®%~Dª[­é{¯","it\'s; line\ntab	\\ end"),
(17,3,"Book 17",25.50,"pïß.É°†—•ÄBckUû","it\'s; line\ntab	\\ end"),
(18,1,"Book 18",27.00,"oI\"ôUh\ZŒßJÒ)Ÿm#","it\'s; line\ntab	\\ end"),
(19,2,"Book 19",28.50,"=­™ƒE÷CŸú½ÿÄ","it\'s; line\ntab	\\ end"),
(20,3,"Book 20",30.00,"˜ñ7!”Äuh{æj;„","it\'s; line\ntab	\\ end"),
(21,1,"Book 21",31.50,"<YÜˆP$;èš\\tĞy",NULL),
(22,2,"Book 22",33.00,"¶×gÒøí]!¤KX†h¹","it\'s; line\ntab	\\ end"),
(23,3,"Book 23",34.50,"7i<üt€Iä]‡¸ÇØ¹ªÍ","it\'s; line\ntab	\\ end"),
(24,1,"Book 24",36.00,"ñŞw@øÚô)Cˆe_","it\'s; line\ntab	\\ end"),
(25,2,"Book 25",37.50,")jz7V3pŞĞ_Z;óì","it\'s; line\ntab	\\ end"),
(26,3,"Book 26",39.00,"Ns,í4cĞmàÊš¶6w","it\'s; line\ntab	\\ end"),
(27,1,"Book 27",40.50,"çOà2zØhÑ8ò´ıÖğ","it\'s; line\ntab	\\ end"),
(28,2,"Book 28",42.00,"3ç_ğÖ»æŸ59!‰",NULL),
(29,3,"Book 29",43.50,"n©«ªû	D@Ãâ","it\'s; line\ntab	\\ end"),
(30,1,"Book 30",45.00,"4<³øÛëÂ¬‘(0?","it\'s; line\ntab	\\ end");
