let worker = 1;
