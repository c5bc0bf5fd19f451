	.text
	.file	"orig.c"
	.globl	f                               # -- Begin function f
	.p2align	4, 0x90
	.type	f,@function
f:                                      # @f
	.cfi_startproc
# %bb.0:
	pushq	%rax
	.cfi_def_cfa_offset 16
	addl	$1, f.calls(%rip)
	movl	count(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count(%rip)
	cmpl	$5, %edi
	ja	.LBB0_7
# %bb.1:
	movl	$7, %eax
	movl	%edi, %ecx
	leaq	.LJTI0_0(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB0_2:
	leaq	.L.str(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	puts@PLT                        # TAILCALL
.LBB0_3:
	.cfi_def_cfa_offset 16
	leaq	.L.str.1(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	puts@PLT                        # TAILCALL
.LBB0_4:
	.cfi_def_cfa_offset 16
	leaq	.L.str.2(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	puts@PLT                        # TAILCALL
.LBB0_5:
	.cfi_def_cfa_offset 16
	movl	$99, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB0_6:
	.cfi_def_cfa_offset 16
	leaq	.L.str.3(%rip), %rdi
	callq	puts@PLT
	addl	f.calls(%rip), %eax
.LBB0_7:
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	f, .Lfunc_end0-f
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_2-.LJTI0_0
	.long	.LBB0_3-.LJTI0_0
	.long	.LBB0_7-.LJTI0_0
	.long	.LBB0_4-.LJTI0_0
	.long	.LBB0_5-.LJTI0_0
	.long	.LBB0_6-.LJTI0_0
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function g
.LCPI1_0:
	.quad	0x400a000000000000              # double 3.25
	.text
	.globl	g
	.p2align	4, 0x90
	.type	g,@function
g:                                      # @g
	.cfi_startproc
# %bb.0:
	mulsd	.LCPI1_0(%rip), %xmm0
	retq
.Lfunc_end1:
	.size	g, .Lfunc_end1-g
	.cfi_endproc
                                        # -- End function
	.globl	same                            # -- Begin function same
	.p2align	4, 0x90
	.type	same,@function
same:                                   # @same
	.cfi_startproc
# %bb.0:
	leaq	.L.str.4(%rip), %rdi
	jmp	puts@PLT                        # TAILCALL
.Lfunc_end2:
	.size	same, .Lfunc_end2-same
	.cfi_endproc
                                        # -- End function
	.type	f.calls,@object                 # @f.calls
	.local	f.calls
	.comm	f.calls,4,4
	.type	count,@object                   # @count
	.local	count
	.comm	count,4,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"zero"
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"one"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"three"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"five"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"same"
	.size	.L.str.4, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
