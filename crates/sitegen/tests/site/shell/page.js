serve(files);
