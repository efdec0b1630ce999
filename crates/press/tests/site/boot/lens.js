let lens = 1;
