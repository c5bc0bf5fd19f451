	.file	"orig.c"
# GNU C17 (Debian 12.2.0-14+deb12u1) version 12.2.0 (x86_64-linux-gnu)
#	compiled by GNU C version 12.2.0, GMP version 6.2.1, MPFR version 4.2.0, MPC version 1.3.1, isl version isl-0.25-GMP

# GGC heuristics: --param ggc-min-expand=100 --param ggc-min-heapsize=131072
# options passed: -mtune=generic -march=x86-64 -O2 -fasynchronous-unwind-tables
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"first"
	.text
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB0:
	.cfi_startproc
	pushq	%rbx	#
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
# orig.c:3: int first(int x) { if (x > 3) puts("first"); return x; }
	movl	%edi, %ebx	# tmp86, x
# orig.c:3: int first(int x) { if (x > 3) puts("first"); return x; }
	cmpl	$3, %edi	#, x
	jg	.L5	#,
# orig.c:3: int first(int x) { if (x > 3) puts("first"); return x; }
	movl	%ebx, %eax	# x,
	popq	%rbx	#
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret	
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
# orig.c:3: int first(int x) { if (x > 3) puts("first"); return x; }
	leaq	.LC0(%rip), %rdi	#, tmp84
	call	puts@PLT	#
# orig.c:3: int first(int x) { if (x > 3) puts("first"); return x; }
	movl	%ebx, %eax	# x,
	popq	%rbx	#
	.cfi_def_cfa_offset 8
	ret	
	.cfi_endproc
.LFE0:
	.size	first, .-first
	.section	.rodata.str1.1
.LC1:
	.string	"second"
	.text
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB1:
	.cfi_startproc
	pushq	%rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx	#
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	leal	-1(%rdi), %ebx	#, <retval>
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	subq	$8, %rsp	#,
	.cfi_def_cfa_offset 32
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	testl	%edi, %edi	# x
	jle	.L6	#,
	leaq	.LC1(%rip), %rbp	#, tmp86
	.p2align 4,,10
	.p2align 3
.L8:
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	movq	%rbp, %rdi	# tmp86,
	call	puts@PLT	#
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	subl	$1, %ebx	#, <retval>
	jnb	.L8	#,
.L6:
# orig.c:4: int second(int x) { while (x-- > 0) puts("second"); return x; }
	addq	$8, %rsp	#,
	.cfi_def_cfa_offset 24
	movl	%ebx, %eax	# <retval>,
	popq	%rbx	#
	.cfi_def_cfa_offset 16
	popq	%rbp	#
	.cfi_def_cfa_offset 8
	ret	
	.cfi_endproc
.LFE1:
	.size	second, .-second
	.section	.rodata.str1.1
.LC2:
	.string	"third"
	.text
	.p2align 4
	.globl	third
	.type	third, @function
third:
.Lkpatch_old_5:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp	#,
	.cfi_def_cfa_offset 16
# orig.c:5: int third(int x) { if (x) puts("third"); else puts("first"); return 3; }
	testl	%edi, %edi	# tmp87
	je	.L12	#,
# orig.c:5: int third(int x) { if (x) puts("third"); else puts("first"); return 3; }
	leaq	.LC2(%rip), %rdi	#, tmp84
	call	puts@PLT	#
# orig.c:5: int third(int x) { if (x) puts("third"); else puts("first"); return 3; }
	movl	$3, %eax	#,
	addq	$8, %rsp	#,
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret	
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
# orig.c:5: int third(int x) { if (x) puts("third"); else puts("first"); return 3; }
	leaq	.LC0(%rip), %rdi	#, tmp85
	call	puts@PLT	#
# orig.c:5: int third(int x) { if (x) puts("third"); else puts("first"); return 3; }
	movl	$3, %eax	#,
	addq	$8, %rsp	#,
	.cfi_def_cfa_offset 8
	ret	
	.cfi_endproc
.LFE2:
	.size	third, .-third
.Lkpatch_old_end_5:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	third.kpatch, @function
third.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L12.kpatch
	leaq	.LC2.kpatch(%rip), %rdi
	call	puts@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12.kpatch:
	.cfi_restore_state
	leaq	.LC0.kpatch(%rip), %rdi
	call	puts@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	third.kpatch, .-third.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	third.kpatch_old, @function
third.kpatch_old:
.Lkpatch_copy_5:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L12.kpatch_old
	leaq	.LC2(%rip), %rdi
	call	puts@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12.kpatch_old:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	third.kpatch_old, .-third.kpatch_old
.Lkpatch_copy_end_5:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"first"
.LC2.kpatch:
	.string	"third"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"third"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_5-.
	.long	.Lkpatch_old_end_5-.Lkpatch_old_5
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_5-.
	.long	.Lkpatch_copy_end_5-.Lkpatch_copy_5
	.zero	20
